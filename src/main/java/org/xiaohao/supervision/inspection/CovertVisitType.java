package org.xiaohao.supervision.inspection;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.document.DocumentLabels;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.workflow.CaseType;

/** Tells the platform about covert visits. */
@Component
class CovertVisitType implements CaseType {

  private final CovertVisits visits;
  private final Squads squads;
  private final DocumentLabels labels;

  CovertVisitType(CovertVisits visits, Squads squads, DocumentLabels labels) {
    this.visits = visits;
    this.squads = squads;
    this.labels = labels;
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

  /**
   * Owned by the squad's division, so that no area index of a county holds it. Lists and mails name title and place from the
   * start on only.
   */
  @Override
  public CaseFacts facts(long id) {
    CovertVisit visit = visits.byId(id);
    long owner = squads.division(visit.squadOfficeId()).id();
    return visit.started() ? new CaseFacts(visit.ref(), visit.title(), squads.area(visit.areaId()).name(), 0, owner)
        : new CaseFacts(visit.ref(), labels.text("visit.sealed.title"), null, 0, owner);
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
