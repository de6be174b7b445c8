package org.xiaohao.casework.accountability;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Case management decides whether a proposed case is opened, and against whom. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ProposalDecisions {

  private final AccountabilityRows rows;
  private final AccountabilityMapper mapper;
  private final SubjectChanges changes;
  private final ProposedCases.Deeds deeds;

  ProposalDecisions(AccountabilityRows rows, AccountabilityMapper mapper, SubjectChanges changes,
      ProposedCases.Deeds deeds) {
    this.rows = rows;
    this.mapper = mapper;
    this.changes = changes;
    this.deeds = deeds;
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
    List<DecideProposalForm.Added> added = form.added() == null ? List.of() : form.added();
    if (chosen.isEmpty() && added.isEmpty()) {
      throw DomainException.invalid("subjects", "accountability.subjects.none");
    }
    changes.keep(one, chosen, form);
    mapper.updateOpened(one.id(), form.handlingOffice(), task.personId(), rows.today());
    changes.add(rows.of(task.subject()), added, task.personId());
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
