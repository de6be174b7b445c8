package org.xiaohao.casework.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.accountability.Accountabilities;
import org.xiaohao.casework.accountability.Accountability;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.workflow.Processes;

/** Referrals of accountability cases: prepared by the handling office, seen by it and by the organ they go to. */
@Service
public class Referrals {

  private final ReferralMapper mapper;
  private final ReferralRows rows;
  private final Accountabilities cases;
  private final CaseAccess access;
  private final Deeds deeds;

  Referrals(ReferralMapper mapper, ReferralRows rows, Accountabilities cases, CaseAccess access, Deeds deeds) {
    this.mapper = mapper;
    this.rows = rows;
    this.cases = cases;
    this.access = access;
    this.deeds = deeds;
  }

  /** What happens around a row. */
  @Component("referralDeeds")
  record Deeds(Processes processes, Audit audit, ReferralTexts texts, ReceivingOrgans organs) {
  }

  /**
   * Prepares a referral; a case may have several (S49).
   *
   * @return its reference
   */
  @Transactional
  public String prepare(Viewer viewer, String caseRef, long receiverOfficeId) {
    Accountability one = cases.byRef(viewer, caseRef);
    if (one.proposed() || !viewer.worksIn(one.handlingOfficeId())) {
      throw DomainException.forbidden("referral.not.your.office");
    }
    cases.lock(one.id());
    if (cases.byId(one.id()).closedOn() != null) {
      throw DomainException.conflict("referral.case.closed");
    }
    Receiver receiver = deeds.organs().kind(one.divisionId(), receiverOfficeId);
    String ref = References.next('M');
    mapper.insert(new Referral(0, ref, one.id(), one.handlingOfficeId(), one.divisionId(), receiverOfficeId, receiver,
        ReferralState.DRAFTING, one.ruleSet(), rows.today(), viewer.personId(), null, null, null, null, null, null, null,
        null, null));
    Referral stored = mapper.findByRef(ref).orElseThrow();
    access.copyExclusions(one.subject(), stored.subject());
    access.grantOffice(stored.subject(), stored.handlingOfficeId(), Relation.OWNER);
    deeds.audit().record(viewer.personId(), one.handlingOfficeId(), "referral.prepare", stored.subject(),
        receiver.name());
    deeds.processes().start("referral", stored.subject(), Map.of());
    return ref;
  }

  /** The referral, or "not found" for whoever may not know of it. */
  public Referral byRef(Viewer viewer, String ref) {
    Referral one = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    access.requireVisible(viewer, one.subject());
    return one;
  }

  /** Referrals of a case that the person may see. */
  public List<Referral> ofCase(Viewer viewer, Accountability one) {
    return mapper.listOfCase(one.id()).stream().filter(each -> access.maySee(viewer, each.subject())).toList();
  }

  /** Referrals the person may see, newest first. */
  public List<Referral> list(Viewer viewer, Long before, int limit) {
    return mapper.listVisible(viewer, before == null ? Long.MAX_VALUE : before, limit);
  }

  /** Organs to which the case may be referred. */
  public List<Office> organs(Accountability one) {
    return deeds.organs().of(one.divisionId());
  }

  /** With its words; that reading goes on record first. */
  @Transactional
  public Map<String, String> texts(Viewer viewer, Referral one) {
    access.requireVisible(viewer, one.subject());
    deeds.audit().read(viewer.personId(), one.subject());
    return deeds.texts().openAll(one);
  }

  /** Kinds of those it is about. */
  public List<ReferredKind> kinds(Referral one) {
    return mapper.listSubjects(one.id());
  }

  /** States until when and why its outcome is waited for, so that the case may close before. */
  @Transactional
  public void waitFor(Viewer viewer, String ref, LocalDate until, String reason) {
    Referral seen = byRef(viewer, ref);
    if (!viewer.worksIn(seen.handlingOfficeId())) {
      throw DomainException.forbidden("referral.not.your.office");
    }
    Referral one = rows.lock(seen.id());
    if (until == null || !until.isAfter(rows.today())) {
      throw DomainException.invalid("until", "referral.wait.until", rows.today());
    }
    if (reason == null || reason.isBlank() || reason.length() > 1000) {
      throw DomainException.invalid("reason", "referral.wait.reason");
    }
    if (one.state() != ReferralState.SENT && one.state() != ReferralState.RECEIPTED) {
      throw DomainException.conflict("referral.state", one.state().name());
    }
    mapper.updateWaiting(one.id(), until);
    deeds.texts().seal(one, "wait", reason);
    deeds.audit().record(viewer.personId(), one.handlingOfficeId(), "referral.wait", one.subject(), until.toString());
  }
}
