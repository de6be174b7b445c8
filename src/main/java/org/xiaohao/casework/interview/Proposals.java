package org.xiaohao.casework.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.organisation.Chief;
import org.xiaohao.platform.workflow.TaskContext;

/** From the proposal to its approval by the leading group. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Proposals {

  private final Interviews interviews;
  private final InterviewMapper mapper;
  private final InterviewAreas areas;
  private final NegativeList negativeList;
  private final TriggerFacts facts;

  Proposals(Interviews interviews, InterviewMapper mapper, InterviewAreas areas, NegativeList negativeList,
      TriggerFacts facts) {
    this.interviews = interviews;
    this.mapper = mapper;
    this.areas = areas;
    this.negativeList = negativeList;
    this.facts = facts;
  }

  /** Hands the proposal to the leading group, or drops it with the reason. */
  public void propose(TaskContext task, ProposalForm form) {
    Interview interview = interviews.of(task.subject());
    if (form.proposal() == ProposalForm.Proposal.DROP) {
      interviews.move(interview, InterviewState.DROPPED);
      mapper.update(InterviewChange.of(interview).reason(form.reason()).closedOn(areas.today()).build());
      return;
    }
    List<String> codes = form.negativeCodes() == null ? List.of() : form.negativeCodes();
    requireCited(interview, codes);
    List<Chief> summoned = summoned(interview, form.persons());
    requireLeader(interview, form.leader(), summoned);
    mapper.deletePersons(interview.id());
    for (int i = 0; i < summoned.size(); i++) {
      Chief chief = summoned.get(i);
      mapper.insertPerson(new InterviewPerson(0, interview.id(), i + 1, chief.postId(), chief.personId(),
          chief.officeId(), chief.title(), null, null, null, null, null, null, null, null, null));
    }
    mapper.update(InterviewChange.of(interview).reason(form.reason()).negativeCodes(String.join(",", codes))
        .leader(form.leader(), form.attendees()).build());
    interviews.move(interview, InterviewState.SUBMITTED);
  }

  /** Every interview cites an entry of the negative list or a trigger (S18). */
  private void requireCited(Interview interview, List<String> codes) {
    for (String code : codes) {
      if (negativeList.find(code, areas.today()).isEmpty()) {
        throw DomainException.invalid("negativeCodes", "trigger.negative.needed");
      }
    }
    if (codes.isEmpty() && facts.of(interview).isEmpty()) {
      throw DomainException.invalid("negativeCodes", "interview.no.ground");
    }
  }

  private List<Chief> summoned(Interview interview, List<Long> posts) {
    if (posts == null || posts.isEmpty()) {
      throw DomainException.invalid("persons", "interview.nobody");
    }
    Set<Long> wanted = Set.copyOf(posts);
    List<Chief> summoned = areas.candidates(interview).stream().filter(chief -> wanted.contains(chief.postId()))
        .collect(Collectors.toMap(Chief::personId, chief -> chief, (one, same) -> one, LinkedHashMap::new))
        .values().stream().toList();
    if (!summoned.stream().map(Chief::postId).collect(Collectors.toSet()).containsAll(wanted)) {
      throw DomainException.invalid("persons", "interview.person.not.of.area");
    }
    return summoned;
  }

  private void requireLeader(Interview interview, Long leader, List<Chief> summoned) {
    boolean known = leader != null
        && areas.leaders(interview).stream().anyMatch(chief -> chief.personId() == leader);
    if (!known) {
      throw DomainException.invalid("leader", "interview.leader");
    }
    if (summoned.stream().anyMatch(chief -> chief.personId() == leader)) {
      throw DomainException.invalid("leader", "interview.leader.summoned");
    }
  }

  /** The leading group approves or returns. */
  public void decide(TaskContext task, InterviewApproval form) {
    Interview interview = interviews.of(task.subject());
    boolean approved = form.decision() == InterviewApproval.ApprovalRuling.APPROVE;
    if (!approved && form.opinion() == null) {
      throw DomainException.invalid("opinion", "interview.return.reason");
    }
    mapper.update(InterviewChange.of(interview).opinion(form.opinion()).build());
    interviews.move(interview, approved ? InterviewState.APPROVED : InterviewState.PROPOSED);
  }

  /** The rules that proposed it, as messages. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<String> rules(Interview interview) {
    return facts.of(interview).stream().map(TriggerFact::ruleKey).distinct().toList();
  }

  /** Whom the form offers. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<Chief> candidates(Interview interview) {
    return areas.candidates(interview);
  }

  /** Whom the rules name (S19); the form has them chosen already. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<Chief> proposed(Interview interview) {
    return areas.proposed(interview);
  }

  /** Who may lead. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<Chief> leaders(Interview interview) {
    return areas.leaders(interview);
  }
}
