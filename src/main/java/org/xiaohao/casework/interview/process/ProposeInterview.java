package org.xiaohao.casework.interview.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.interview.Interview;
import org.xiaohao.casework.interview.Interviews;
import org.xiaohao.casework.interview.NegativeList;
import org.xiaohao.casework.interview.ProposalForm;
import org.xiaohao.casework.interview.Proposals;
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
        "persons", choices(proposals.candidates(interview)), "others.post", choices(proposals.others(interview)),
        "leader", proposals.leaders(interview).stream()
            .map(chief -> new Choice(String.valueOf(chief.personId()), chief.title() + " " + chief.name())).toList());
  }

  private static List<Choice> choices(List<Proposals.Offer> offers) {
    return offers.stream().map(one -> new Choice(String.valueOf(one.postId()), one.label())).toList();
  }

  @Override
  public List<String> because(TaskContext task) {
    return proposals.rules(interviews.of(task.subject()));
  }

  /** Each fact, and whom it names. */
  @Override
  public List<Told> told(TaskContext task) {
    return proposals.named(interviews.of(task.subject())).stream().flatMap(named -> Stream.of(
        new Told("FactKind." + named.fact().kind(), named.fact().evidence()),
        new Told("interview.named", named.persons().stream().map(Proposals.Offer::label).toList()))).toList();
  }

  /** Those whom the facts name, or whom the returned proposal named, are chosen already. */
  @Override
  public Map<String, Object> initial(TaskContext task) {
    Interview interview = interviews.of(task.subject());
    List<Long> chosen = proposals.proposed(interview);
    List<Long> offered = proposals.candidates(interview).stream().map(Proposals.Offer::postId).toList();
    return Map.of("persons", chosen.stream().filter(offered::contains).toList(), "others",
        chosen.stream().filter(post -> !offered.contains(post)).map(post -> Map.of("post", post)).toList());
  }
}
