package org.xiaohao.casework.accountability;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.interview.FactTaken;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.workflow.Processes;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/**
 * Cases that the rules propose on a fact (S18, C30). Whoever would have to answer is kept from the proposal from the first
 * moment; case management decides whether there is to be a case, and against whom.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ProposedCases {

  private final AccountabilityRows rows;
  private final AccountabilityMapper mapper;
  private final ProposedSubjects subjects;
  private final TriggerRules rules;
  private final Deeds deeds;

  ProposedCases(AccountabilityRows rows, AccountabilityMapper mapper, ProposedSubjects subjects, TriggerRules rules,
      Deeds deeds) {
    this.rows = rows;
    this.mapper = mapper;
    this.subjects = subjects;
    this.rules = rules;
    this.deeds = deeds;
  }

  /** What follows when a case begins, and sealing. */
  @Component("proposedCaseDeeds")
  record Deeds(CaseAccess access, Processes processes, Audit audit, AccountabilityTexts texts,
      AccountabilityOffices offices) {
  }

  /** A fact is taken once, so it proposes once; one for which nobody stands above the subjects proposes nothing. */
  @EventListener
  public void taken(FactTaken taken) {
    TriggerRules.Answer answer = rules.ask(taken);
    if (answer.proposes() && !taken.answerable().isEmpty()
        && mapper.findBySource(answer.trigger(), taken.fact().ref()).isEmpty()) {
      subjects.office(taken.answerable()).ifPresent(office -> propose(taken, answer, office));
    }
  }

  private void propose(FactTaken taken, TriggerRules.Answer answer, long office) {
    long division = deeds.offices().byId(office).divisionId();
    String ref = References.next('A');
    mapper.insert(new Accountability(0, ref, answer.trigger(), taken.fact().negativeCode(), taken.fact().factOn(),
        taken.fact().ref(), office, office, division, division, AccountabilityState.PROPOSED, answer.ruleSet(),
        rows.today(), null, null, Publication.NONE, null, null, null, null, null, null, null, null, null, null,
        answer.ruleId()));
    Accountability one = mapper.findByRef(ref).orElseThrow();
    deeds.texts().seal(AccountabilityTexts.CASE, one.id(), "trigger", taken.fact().evidence());
    subjects.enter(one, taken.answerable())
        .forEach(person -> deeds.access().exclude(one.subject(), person, "RESPONDENT", true));
    subjects.kin(one).forEach(person -> deeds.access().exclude(one.subject(), person, "KIN", true));
    deeds.access().grantOffice(one.subject(), office, Relation.READER);
    deeds.audit().record(null, office, "accountability.propose", one.subject(), answer.ruleId());
    deeds.processes().startByMessage("accountabilityProposed", one.subject(), Map.of());
  }

  /** Opens the case against those who are chosen, or drops the proposal; both with the reason. */
  public Map<String, Object> decide(TaskContext task, DecideProposalForm form) {
    Accountability one = rows.of(task.subject());
    deeds.texts().seal(AccountabilityTexts.CASE, one.id(), "proposal", form.reason());
    if (form.decision() == ProposalDecision.DROP) {
      mapper.updateClosed(one.id(), rows.today());
      rows.move(one, AccountabilityState.DROPPED);
    } else {
      open(task, one, form);
    }
    return Map.of("decision", form.decision().name());
  }

  private void open(TaskContext task, Accountability one, DecideProposalForm form) {
    if (form.handlingOffice() == null || deeds.offices().handling(one.divisionId()).stream()
        .noneMatch(office -> office.id() == form.handlingOffice())) {
      throw DomainException.invalid("handlingOffice", "accountability.handling.unknown");
    }
    Set<Long> chosen = form.subjects() == null ? Set.of() : new HashSet<>(form.subjects());
    if (chosen.isEmpty()) {
      throw DomainException.invalid("subjects", "accountability.subjects.none");
    }
    subjects.keep(one, chosen, form.handlingOffice());
    mapper.updateOpened(one.id(), form.handlingOffice(), task.personId(), rows.today());
    deeds.access().grantOffice(one.subject(), form.handlingOffice(), Relation.OWNER);
    rows.move(one, AccountabilityState.INVESTIGATING);
    deeds.audit().record(task.personId(), task.officeId(), "accountability.open", one.subject(),
        one.triggerKind().name());
  }

  /** The offices that may investigate. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<TaskHandler.Choice> handling(TaskContext task) {
    return deeds.offices().handling(rows.of(task.subject()).divisionId()).stream()
        .map(office -> new TaskHandler.Choice(String.valueOf(office.id()), office.name())).toList();
  }

  /** The rule that proposed it, as a message. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public String ruleKey(TaskContext task) {
    return rows.of(task.subject()).ruleKey();
  }
}
