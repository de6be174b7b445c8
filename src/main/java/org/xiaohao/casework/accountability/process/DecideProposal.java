package org.xiaohao.casework.accountability.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.AccountabilityChoices;
import org.xiaohao.casework.accountability.AccountabilityReading;
import org.xiaohao.casework.accountability.AddedChoices;
import org.xiaohao.casework.accountability.DecideProposalForm;
import org.xiaohao.casework.accountability.ProposalDecisions;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Case management decides on a case that the rules proposed. */
@Component
class DecideProposal implements TaskHandler<DecideProposalForm> {

  private final ProposalDecisions proposed;
  private final AccountabilityChoices choices;
  private final AddedChoices added;
  private final AccountabilityReading reading;

  DecideProposal(ProposalDecisions proposed, AccountabilityChoices choices, AddedChoices added,
      AccountabilityReading reading) {
    this.proposed = proposed;
    this.choices = choices;
    this.added = added;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "accountability/decideProposal";
  }

  @Override
  public Class<DecideProposalForm> form() {
    return DecideProposalForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, DecideProposalForm form) {
    return proposed.decide(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.told(task);
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return Map.of("handlingOffice", proposed.handling(task), "subjects", choices.subjects(task), "added.unit",
        added.units(task), "added.post", added.posts(task));
  }

  /** Everybody whom the rule names is chosen already. */
  @Override
  public Map<String, Object> initial(TaskContext task) {
    return Map.of("subjects", choices.subjectIds(task));
  }

  @Override
  public List<String> because(TaskContext task) {
    return List.of(proposed.ruleKey(task));
  }
}
