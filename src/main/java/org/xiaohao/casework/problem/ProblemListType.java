package org.xiaohao.casework.problem;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.workflow.CaseType;

/** Tells the platform about problem lists. */
@Component
class ProblemListType implements CaseType {

  private final ProblemLists lists;
  private final ItemOffices offices;
  private final Divisions divisions;

  ProblemListType(ProblemLists lists, ItemOffices offices, Divisions divisions) {
    this.lists = lists;
    this.offices = offices;
    this.divisions = divisions;
  }

  @Override
  public String kind() {
    return ProblemList.KIND;
  }

  @Override
  public Set<String> processKeys() {
    return Set.of("problem-listing");
  }

  @Override
  public Line line() {
    return Line.RECTIFICATION;
  }

  @Override
  public void lock(long id) {
    lists.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    ProblemList list = lists.byId(id);
    String place = list.placeDivisionId() == null ? null : divisions.byId(list.placeDivisionId()).name();
    return new CaseFacts(list.ref(), list.title(), place, list.urgent() ? 1 : 0,
        offices.divisionOf(list.supervisingOfficeId()).id());
  }

  @Override
  public long office(long id, String slot) {
    if (!slot.equals("supervising")) {
      throw new IllegalStateException("a problem list has no office " + slot);
    }
    return lists.byId(id).supervisingOfficeId();
  }

  @Override
  public String path(long id) {
    return "/lists/" + lists.byId(id).ref();
  }
}
