package org.xiaohao.platform.supervising;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.RightsChanged;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.workflow.Processes;
import org.xiaohao.platform.worklist.WorkItems;

/**
 * Orders supervision of a case below, urges, answers and ends it (督办、催办, M14). Nothing of the case itself changes hands:
 * the supervising office gets the one relation that lets it read.
 */
@Service
public class SupervisionOrders {

  private final Supervisions supervisions;
  private final SupervisionRows rows;
  private final Supervisors supervisors;
  private final CaseAccess access;
  private final Deeds deeds;

  SupervisionOrders(Supervisions supervisions, SupervisionRows rows, Supervisors supervisors, CaseAccess access,
      Deeds deeds) {
    this.supervisions = supervisions;
    this.rows = rows;
    this.supervisors = supervisors;
    this.access = access;
    this.deeds = deeds;
  }

  /** What happens around a row. */
  @Component("supervisionDeeds")
  record Deeds(WorkItems items, Processes processes, Audit audit, SupervisionMails mails, ApplicationEventPublisher events) {
  }

  /** Orders supervision; returns its reference. "Not found" unless the case lies below and may be known of. */
  @Transactional
  public String order(Viewer viewer, OrderForm form) {
    CaseRef subject = deeds.items().caseOf(form.reference().strip()).orElseThrow(SupervisionOrders::unknown);
    long office = supervisors.of(viewer, subject).orElseThrow(SupervisionOrders::unknown);
    supervisors.lock(subject);
    if (access.hasWork(subject, office)) {
      throw DomainException.conflict("supervision.own");
    }
    if (rows.openOf(subject).stream().anyMatch(one -> one.officeId() == office)) {
      throw DomainException.conflict("supervision.already");
    }
    if (!deeds.processes().run(subject)) {
      throw DomainException.conflict("supervision.case.over");
    }
    Supervision one = open(subject, office, viewer.personId(), form.reason());
    if (access.isExcluded(subject, viewer.personId())) {
      throw unknown();
    }
    if (form.reportBy() != null) {
      requireFuture(form);
      rows.ask(one, SupervisionRequest.Kind.REPORT_BACK, viewer.personId(), null, form.reportBy());
    }
    deeds.mails().ordered(one);
    return one.ref();
  }

  private void requireFuture(OrderForm form) {
    if (!form.reportBy().isAfter(rows.today())) {
      throw DomainException.invalid("reportBy", "supervision.report.past");
    }
  }

  private Supervision open(CaseRef subject, long office, long personId, String reason) {
    Supervision one = rows.open(subject, office, personId, reason);
    access.grantOffice(subject, office, Relation.SUPERVISOR);
    deeds.events().publishEvent(new SupervisionOrdered(subject, office));
    deeds.audit().record(personId, office, "supervision.order", subject, null);
    return one;
  }

  /**
   * A case that grew out of a supervised one is supervised by the same office, for the same reason, whichever came first;
   * the caller holds the locks of both.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(CaseRef from, CaseRef to) {
    List<Long> already = rows.openOf(to).stream().map(Supervision::officeId).toList();
    rows.openOf(from).stream().filter(one -> !already.contains(one.officeId()) && !access.hasWork(to, one.officeId()))
        .forEach(one -> deeds.mails().ordered(open(to, one.officeId(), one.orderedById(), rows.reason(one))));
  }

  /** Urges those who have the case; an answer is due by the rule. */
  @Transactional
  public void urge(Viewer viewer, String ref, SupervisionWords form) {
    Supervision one = own(viewer, ref);
    SupervisionRequest request = rows.ask(one, SupervisionRequest.Kind.URGE, viewer.personId(), form.words(), null);
    deeds.audit().record(viewer.personId(), one.officeId(), "supervision.urge", one.subject(), String.valueOf(request.no()));
    deeds.mails().urged(one, request);
  }

  /** Answers what was asked with this number; for those who work on the case. */
  @Transactional
  public void answer(Viewer viewer, String ref, int no, SupervisionWords form) {
    Supervision one = supervisions.byRef(viewer, ref);
    long office = access.worksOn(viewer, one.subject())
        .orElseThrow(() -> DomainException.forbidden("supervision.answer.not.yours"));
    supervisors.lock(one.subject());
    requireOpen(ref);
    SupervisionRequest request = rows.requests(one).stream().filter(asked -> asked.no() == no).findFirst()
        .orElseThrow(SupervisionOrders::unknown);
    rows.answer(request, viewer.personId(), office, form.words());
    deeds.audit().record(viewer.personId(), office, "supervision.answer", one.subject(), String.valueOf(no));
    deeds.mails().answered(one, request);
  }

  /** Ends it: the office reads the case no longer. */
  @Transactional
  public void end(Viewer viewer, String ref) {
    Supervision one = own(viewer, ref);
    rows.end(one, viewer.personId());
    access.revokeOffice(one.subject(), one.officeId(), Relation.SUPERVISOR);
    deeds.audit().record(viewer.personId(), one.officeId(), "supervision.end", one.subject(), null);
  }

  /** What is taken away from below, such as a report that the upper centre takes over, is supervised no longer. */
  @EventListener
  @Transactional
  public void takenAway(RightsChanged change) {
    if (change.action().equals("right.revoke")) {
      rows.openOf(change.subject()).forEach(one -> rows.end(one, null));
    }
  }

  private Supervision own(Viewer viewer, String ref) {
    Supervision one = supervisions.byRef(viewer, ref);
    if (!supervisions.mayUrge(viewer, one)) {
      throw DomainException.forbidden("supervision.not.yours");
    }
    supervisors.lock(one.subject());
    return requireOpen(ref);
  }

  private Supervision requireOpen(String ref) {
    return rows.byRef(ref).filter(Supervision::open).orElseThrow(() -> DomainException.conflict("supervision.ended"));
  }

  private static DomainException unknown() {
    return DomainException.notFound("supervision.unknown");
  }
}
