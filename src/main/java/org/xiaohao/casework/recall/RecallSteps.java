package org.xiaohao.casework.recall;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.workflow.TaskContext;

/** The steps of a recall: checked, approved, the sending unit told, the place filled. None can be left out. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RecallSteps {

  private final RecallRows rows;
  private final RecallMapper mapper;
  private final RecallNotices notices;
  private final Offices offices;
  private final CaseAccess access;

  RecallSteps(RecallRows rows, RecallMapper mapper, RecallNotices notices, Offices offices, CaseAccess access) {
    this.rows = rows;
    this.mapper = mapper;
    this.notices = notices;
    this.offices = offices;
    this.access = access;
  }

  /** An unfounded one ends here; the organisation department, which approves all others, sees that it did. */
  public Map<String, Object> verify(TaskContext task, VerifyRecallForm form) {
    Recall one = rows.of(task.subject());
    rows.requireNotFuture("checkedOn", form.checkedOn());
    if (task.personId() == one.openedById()) {
      throw DomainException.forbidden("recall.own.proposal");
    }
    rows.seal(one, "findings", form.findings());
    mapper.updateVerified(one.id(), task.personId(), form.checkedOn());
    boolean confirmed = form.verdict() == RecallVerdict.CONFIRMED;
    rows.move(one, confirmed ? RecallState.VERIFIED : RecallState.DROPPED);
    if (!confirmed) {
      offices.of(one.divisionId(), OfficeKind.ORGANISATION_DEPT)
          .ifPresent(department -> access.grantOffice(one.subject(), department.id(), Relation.READER));
    }
    return Map.of("verdict", form.verdict().name());
  }

  public Map<String, Object> approve(TaskContext task, ApproveRecallForm form) {
    Recall one = rows.of(task.subject());
    rows.seal(one, "opinion", form.opinion());
    if (form.decision() == RecallDecision.APPROVE) {
      mapper.updateApproved(one.id(), task.personId(), rows.today());
    }
    rows.move(one, switch (form.decision()) {
      case APPROVE -> RecallState.APPROVED;
      case REFUSE -> RecallState.DROPPED;
      case RETURN -> RecallState.PROPOSED;
    });
    return Map.of("decision", form.decision().name());
  }

  /** The sending unit is told under a number and has signed for it. */
  public Map<String, Object> notifyUnit(TaskContext task, NotifySendingUnitForm form) {
    Recall one = rows.of(task.subject());
    rows.requireNotFuture("receivedOn", form.receivedOn());
    if (form.receivedOn().isBefore(one.approvedOn())) {
      throw DomainException.invalid("receivedOn", "recall.before.approval", one.approvedOn());
    }
    rows.seal(one, "receivedBy", offices.byId(one.sendingOfficeId()).name() + " " + form.receivedBy());
    rows.seal(one, "leavesOn", form.leavesOn().toString());
    rows.move(one, RecallState.NOTIFIED);
    mapper.updateNotified(one.id(), notices.issue(task, one, form.leavesOn()), rows.today(), form.receivedOn());
    return Map.of();
  }

  /** Closes it: a named replacement who has arrived, or the reason why there is none (S7). */
  public Map<String, Object> fill(TaskContext task, FillPostForm form) {
    Recall one = rows.of(task.subject());
    boolean named = form.replacement() != null;
    if (named == (form.noReplacementReason() != null)) {
      throw DomainException.invalid(named ? "noReplacementReason" : "replacement", "recall.replacement");
    }
    if (named && form.arrivedOn() == null) {
      throw DomainException.invalid("arrivedOn", "recall.arrived");
    }
    if (named) {
      rows.requireNotFuture("arrivedOn", form.arrivedOn());
    }
    rows.seal(one, "replacement", form.replacement());
    rows.seal(one, "noReplacement", form.noReplacementReason());
    mapper.updateClosed(one.id(), named, form.arrivedOn(), rows.today());
    rows.move(one, RecallState.CLOSED);
    return Map.of();
  }
}
