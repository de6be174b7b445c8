package org.xiaohao.casework.interview.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.interview.Interview;
import org.xiaohao.casework.interview.Interviews;
import org.xiaohao.casework.interview.NegativeList;
import org.xiaohao.casework.interview.ProposalForm;
import org.xiaohao.casework.interview.Proposals;
import org.xiaohao.platform.organisation.Chief;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The supervision office decides on what the rules proposed, and words it. */
@Component
class ProposeInterview implements TaskHandler<ProposalForm> {

  private final Proposals proposals;
  private final Interviews interviews;
  private final NegativeList negativeList;

  ProposeInterview(Proposals proposals, Interviews interviews, NegativeList negativeList) {
    this.proposals = proposals;
    this.interviews = interviews;
    this.negativeList = negativeList;
  }

  @Override
  public String formKey() {
    return "interview/proposeInterview";
  }

  @Override
  public Class<ProposalForm> form() {
    return ProposalForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ProposalForm form) {
    proposals.propose(task, form);
    return Map.of("proposal", form.proposal().name());
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    Interview interview = interviews.of(task.subject());
    return Map.of(
        "negativeCodes", negativeList.today().stream()
            .map(item -> new Choice(item.code(), item.code() + " " + item.text())).toList(),
        "persons", proposals.candidates(interview).stream()
            .map(chief -> new Choice(String.valueOf(chief.postId()), chief.title() + " " + chief.name())).toList(),
        "leader", proposals.leaders(interview).stream()
            .map(chief -> new Choice(String.valueOf(chief.personId()), chief.title() + " " + chief.name())).toList());
  }

  @Override
  public List<String> because(TaskContext task) {
    return proposals.rules(interviews.of(task.subject()));
  }

  /** Those whom the rules name are chosen already. */
  @Override
  public Map<String, Object> initial(TaskContext task) {
    return Map.of("persons", proposals.proposed(interviews.of(task.subject())).stream().map(Chief::postId).toList());
  }
}
