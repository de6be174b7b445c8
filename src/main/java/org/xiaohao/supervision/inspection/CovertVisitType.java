package org.xiaohao.supervision.inspection;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.workflow.CaseType;

/** Tells the platform about covert visits. */
@Component
class CovertVisitType implements CaseType {

  private final CovertVisits visits;
  private final Squads squads;

  CovertVisitType(CovertVisits visits, Squads squads) {
    this.visits = visits;
    this.squads = squads;
  }

  @Override
  public String kind() {
    return CovertVisit.KIND;
  }

  @Override
  public Set<String> processKeys() {
    return Set.of("covert-visit");
  }

  @Override
  public Line line() {
    return Line.RECTIFICATION;
  }

  @Override
  public void lock(long id) {
    visits.lock(id);
  }

  /** Owned by the squad's division, so that no area index of a county holds it. */
  @Override
  public CaseFacts facts(long id) {
    CovertVisit visit = visits.byId(id);
    return new CaseFacts(visit.ref(), visit.title(), squads.area(visit.areaId()).name(), 0,
        squads.division(visit.squadOfficeId()).id());
  }

  @Override
  public long office(long id, String slot) {
    if (!slot.equals("squad")) {
      throw new IllegalStateException("a covert visit has no office " + slot);
    }
    return visits.byId(id).squadOfficeId();
  }

  @Override
  public String path(long id) {
    return "/visits/" + visits.byId(id).ref();
  }
}
