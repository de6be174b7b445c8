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

  private final ParentProblemMapper parents;

  ProblemListType(ProblemLists lists, ItemOffices offices, Divisions divisions, ParentProblemMapper parents) {
    this.lists = lists;
    this.offices = offices;
    this.divisions = divisions;
    this.parents = parents;
  }

  @Override
  public String kind() {
    return ProblemList.KIND;
  }

  @Override
  public Set<String> processKeys() {
    return Set.of("problem-listing", "problem-response");
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
    return switch (slot) {
      case "supervising" -> lists.byId(id).supervisingOfficeId();
      case "rectifying" -> parents.findAnswer(id).orElseThrow().rectifyingOfficeId();
      case "listing" -> parents.findAnswer(id).flatMap(answer -> parents.findById(answer.problemId())).orElseThrow()
          .officeId();
      default -> throw new IllegalStateException("a problem list has no office " + slot);
    };
  }

  @Override
  public String path(long id) {
    return "/lists/" + lists.byId(id).ref();
  }
}
