package org.xiaohao.casework.report.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.Acceptance;
import org.xiaohao.casework.report.Acceptances;
import org.xiaohao.casework.report.DeskChoices;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.platform.worklist.WorkItems;

/** Accepts, refuses or sends on a registered report (D1); whoever registered it does not decide on it. */
@Component
class DecideAcceptance implements TaskHandler<Acceptance> {

  private final Acceptances acceptances;
  private final DeskChoices choices;
  private final WorkItems items;

  DecideAcceptance(Acceptances acceptances, DeskChoices choices, WorkItems items) {
    this.acceptances = acceptances;
    this.choices = choices;
    this.items = items;
  }

  @Override
  public String formKey() {
    return "report/decideAcceptance";
  }

  @Override
  public Class<Acceptance> form() {
    return Acceptance.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, Acceptance form) {
    return acceptances.decide(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return choices.desk(task);
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return choices.acceptance(task);
  }

  @Override
  public Map<String, Object> initial(TaskContext task) {
    return choices.acceptanceStart(task);
  }

  @Override
  public Optional<String> refusal(Viewer person, CaseRef subject) {
    return items.lastDoer(subject, "report/register").filter(doer -> doer == person.personId())
        .map(doer -> "report.own.proposal");
  }
}
