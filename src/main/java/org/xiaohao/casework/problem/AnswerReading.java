package org.xiaohao.casework.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Told;

/** What is read beside the forms of a county that answers a problem of the province, and of the check. */
@Component
public class AnswerReading {

  private final CountyAnswers answers;

  AnswerReading(CountyAnswers answers) {
    this.answers = answers;
  }

  /** The problem, what the county said, and what a check found. */
  public List<Told> problem(TaskContext task) {
    ParentProblem problem = answers.problem(task.subject());
    CountyAnswer answer = answers.of(task.subject());
    List<Told> told = new ArrayList<>();
    add(told, "item.text", problem.text());
    add(told, "item.requirement", problem.requirement());
    add(told, "parent.due", problem.dueOn().toString());
    add(told, "parent.grounds", answer.grounds());
    add(told, "parent.evidence", answer.evidence());
    add(told, "parent.signer", answer.signer());
    add(told, "parent.failed", answer.verdictReason());
    return told;
  }

  private static void add(List<Told> told, String label, String text) {
    Told.text(label, text).forEach(told::add);
  }

  /** What each child takes over from its parent, before anybody writes. */
  public Map<String, Object> firstItem(TaskContext task) {
    ParentProblem problem = answers.problem(task.subject());
    Map<String, Object> first = new LinkedHashMap<>();
    first.put("dimension", problem.dimension());
    first.put("aspect", problem.aspect());
    if (problem.catalogueCode() != null) {
      first.put("catalogueCode", problem.catalogueCode());
    }
    first.put("text", problem.text());
    first.put("requirement", problem.requirement());
    first.put("basis", problem.ref());
    first.put("leadDepartment", problem.leadDepartmentOfficeId());
    first.put("dueOn", problem.dueOn().toString());
    return first;
  }
}
