package org.xiaohao.casework.interview;

import java.util.List;
import org.springframework.stereotype.Component;
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
  private final SummonedPosts posts;
  private final Grounds grounds;

  Proposals(Interviews interviews, InterviewMapper mapper, InterviewAreas areas, SummonedPosts posts, Grounds grounds) {
    this.interviews = interviews;
    this.mapper = mapper;
    this.areas = areas;
    this.posts = posts;
    this.grounds = grounds;
  }

  /** What a session may rest on. */
  @Component
  record Grounds(NegativeList negativeList, TriggerFacts facts) {
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
    List<Chief> summoned = posts.chosen(interview, form);
    requireLeader(interview, form.leader(), summoned);
    mapper.deletePersons(interview.id());
    for (int i = 0; i < summoned.size(); i++) {
      Chief chief = summoned.get(i);
      mapper.insertPerson(new InterviewPerson(0, interview.id(), i + 1, chief.postId(), chief.personId(),
          chief.officeId(), posts.title(interview, chief), null, null, null, null, null, null, null, null, null));
    }
    mapper.update(InterviewChange.of(interview).reason(form.reason()).negativeCodes(String.join(",", codes))
        .leader(form.leader(), form.attendees()).build());
    interviews.move(interview, InterviewState.SUBMITTED);
  }

  /** Every interview cites an entry of the negative list or a trigger (S18). */
  private void requireCited(Interview interview, List<String> codes) {
    for (String code : codes) {
      if (grounds.negativeList().find(code, areas.today()).isEmpty()) {
        throw DomainException.invalid("negativeCodes", "trigger.negative.needed");
      }
    }
    if (codes.isEmpty() && grounds.facts().of(interview).isEmpty()) {
      throw DomainException.invalid("negativeCodes", "interview.no.ground");
    }
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
    return grounds.facts().of(interview).stream().map(TriggerFact::ruleKey).distinct().toList();
  }

  /** Each fact in words, with whom it names: what the decision rests on. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<Named> named(Interview interview) {
    return grounds.facts().of(interview).stream().map(fact -> new Named(fact, offers(interview,
        posts.named(interview, fact)))).toList();
  }

  /** A fact and whom it names. */
  public record Named(TriggerFact fact, List<Offer> persons) {
  }

  /** A post that can be summoned, with its holder of today. */
  public record Offer(long postId, String label) {
  }

  /** Whom the form offers. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<Offer> candidates(Interview interview) {
    return offers(interview, posts.candidates(interview));
  }

  /** Whom it lets add. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<Offer> others(Interview interview) {
    return offers(interview, posts.others(interview));
  }

  private List<Offer> offers(Interview interview, List<Chief> chiefs) {
    return chiefs.stream()
        .map(chief -> new Offer(chief.postId(), posts.title(interview, chief) + " " + chief.name())).toList();
  }

  /** Whom the form has chosen already: whom the facts name (S19), or whom a returned proposal named. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<Long> proposed(Interview interview) {
    List<Long> before = interviews.persons(interview).stream().map(InterviewPerson::postId).toList();
    return before.isEmpty() ? posts.proposed(interview).stream().map(Chief::postId).toList() : before;
  }

  /** Who may lead. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<Chief> leaders(Interview interview) {
    return areas.leaders(interview);
  }
}
