package org.xiaohao.supervision.bulletin;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.supervision.bulletin.BulletinApproval.BulletinRuling;

/** The leading group's office approves a circular, which is thereby numbered and sent out, or returns it. */
@Service
public class BulletinApprovals {

  private final Bulletins bulletins;
  private final BulletinMapper mapper;
  private final BulletinPapers papers;
  private final CaseAccess access;
  private final BusinessClock clock;

  BulletinApprovals(Bulletins bulletins, BulletinMapper mapper, BulletinPapers papers, CaseAccess access,
      BusinessClock clock) {
    this.bulletins = bulletins;
    this.mapper = mapper;
    this.papers = papers;
    this.access = access;
    this.clock = clock;
  }

  /** Why this person may not approve: whoever edited the circular never does, nor a substitute of his. */
  public Optional<String> refusal(CaseRef subject, long personId) {
    Long drafter = bulletins.byId(subject.id()).draftedById();
    return drafter != null && drafter == personId ? Optional.of("bulletin.approver.edited") : Optional.empty();
  }

  /** Issues the circular or returns it; only its addressees learn of it (ruling 29). */
  @Transactional(propagation = Propagation.MANDATORY)
  public void decide(TaskContext task, BulletinApproval form) {
    Bulletin bulletin = bulletins.byId(task.subject().id());
    if (form.decision() == BulletinRuling.RETURN) {
      if (form.opinion() == null) {
        throw DomainException.invalid("opinion", "bulletin.return.reason");
      }
      mapper.updateReturned(bulletin.id(), form.opinion());
      bulletins.move(bulletin, BulletinState.DRAFT);
      return;
    }
    bulletins.move(bulletin, BulletinState.ISSUED);
    bulletins.addressees(bulletin).forEach(
        addressee -> access.grantOffice(bulletin.subject(), addressee.officeId(), Relation.READER));
    mapper.updateIssued(bulletin.id(), form.opinion(), task.personId(), papers.issue(task, bulletin), clock.today());
  }
}
