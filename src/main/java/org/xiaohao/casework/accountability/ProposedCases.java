package org.xiaohao.casework.accountability;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.interview.FactTaken;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.workflow.Processes;

/**
 * Cases that the rules propose on a fact (S18, C30). Whoever would have to answer is kept from the proposal from the first
 * moment; case management decides on it ({@link ProposalDecisions}).
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
}
