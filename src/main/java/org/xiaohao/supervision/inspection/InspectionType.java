package org.xiaohao.supervision.inspection;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.workflow.CaseType;

/** Tells the platform about inspections. */
@Component
class InspectionType implements CaseType {

  private final Inspections inspections;
  private final Squads squads;

  InspectionType(Inspections inspections, Squads squads) {
    this.inspections = inspections;
    this.squads = squads;
  }

  @Override
  public String kind() {
    return Inspection.KIND;
  }

  @Override
  public Set<String> processKeys() {
    return Set.of("inspection");
  }

  @Override
  public Line line() {
    return Line.RECTIFICATION;
  }

  @Override
  public void lock(long id) {
    inspections.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    Inspection inspection = inspections.byId(id);
    return new CaseFacts(inspection.ref(), inspection.title(), null, 0,
        squads.division(inspection.supervisingOfficeId()).id());
  }

  @Override
  public long office(long id, String slot) {
    long supervising = inspections.byId(id).supervisingOfficeId();
    return switch (slot) {
      case "supervising" -> supervising;
      case "leadingGroup" -> squads.leadingGroup(supervising).id();
      default -> throw new IllegalStateException("an inspection has no office " + slot);
    };
  }
}
