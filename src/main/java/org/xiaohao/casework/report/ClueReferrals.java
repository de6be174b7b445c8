package org.xiaohao.casework.report;

import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.handover.HandoverDraft;
import org.xiaohao.casework.handover.HandoverKind;
import org.xiaohao.casework.handover.HandoverMatter;
import org.xiaohao.casework.handover.HandoverState;
import org.xiaohao.casework.handover.Handovers;
import org.xiaohao.casework.handover.SentClue;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.document.DocumentLabels;
import org.xiaohao.platform.organisation.Role;

/**
 * Clues that oversight, audit, patrol and law enforcement hand up to case management (问题线索移送, ruling 1, S49). The words
 * are sealed at once; what crosses the line is a numbered document that says only that there is a clue. The sender learns
 * that it was received, and later the outcome in one word.
 */
@Service
public class ClueReferrals {

  private static final Set<Role> SENDERS =
      Set.of(Role.SUPERVISION_OFFICE, Role.AUDIT, Role.COVERT_SQUAD, Role.EXTERNAL_ORGAN);

  private final ReferredReports reports;
  private final ReportReferralMapper mapper;
  private final Handovers handovers;
  private final DocumentLabels labels;
  private final ClueLetters letters;

  ClueReferrals(ReferredReports reports, ReportReferralMapper mapper, Handovers handovers, DocumentLabels labels,
      ClueLetters letters) {
    this.reports = reports;
    this.mapper = mapper;
    this.handovers = handovers;
    this.labels = labels;
    this.letters = letters;
  }

  /** Offices in whose name the person may hand a clue up; empty for everybody else. */
  public List<Long> offices(Viewer viewer) {
    return viewer.officesWith(SENDERS);
  }

  /**
   * Hands a clue up. Which level receives it is decided by who manages the cadre, as for any report.
   *
   * @return number of the document, which is also that of its receipt slip
   */
  @Transactional
  public String refer(Viewer viewer, ClueReferralForm form) {
    if (!offices(viewer).contains(form.office())) {
      throw DomainException.forbidden("report.referral.not.your.office");
    }
    Report report = reports.store(viewer, form);
    HandoverMatter matter = new HandoverMatter(labels.text("report.referral.matter"), null, null, null, null, null, false,
        Boolean.TRUE.equals(form.urgent()));
    long receiver = reports.caseSupervision(report);
    String number = letters.issue(viewer, form, report, receiver);
    handovers.deliver(number, new HandoverDraft(HandoverKind.CLUE_REFERRAL, form.office(), receiver,
        new CaseRef("office", form.office()), matter));
    mapper.insert(report.id(), number);
    return number;
  }

  /** What the person's offices handed up, newest first. */
  public List<SentClue> sent(Viewer viewer, Long before, int limit) {
    List<Long> offices = offices(viewer);
    return offices.isEmpty() ? List.of()
        : handovers.sentFrom(offices, HandoverKind.CLUE_REFERRAL, before == null ? Long.MAX_VALUE : before, limit);
  }

  /** The sender is told the outcome when the answer is given; once, whatever becomes of it later. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void answered(ReportAnswered event) {
    mapper.findNumber(event.reportId())
        .filter(number -> handovers.received(number).state() == HandoverState.SENT)
        .ifPresent(number -> handovers.answer(number, event.conclusion().name()));
  }
}
