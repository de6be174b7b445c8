package org.xiaohao.casework.clue;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.handover.HandoverState;
import org.xiaohao.casework.handover.Handovers;
import org.xiaohao.casework.report.Conclusion;
import org.xiaohao.casework.report.Reports;

/** What a clue came to, and what its report is told of it. */
@Component
class ClueOutcomes {

  private final TalkMapper talks;
  private final VerificationMapper verifications;
  private final Handovers handovers;
  private final Reports reports;
  private final FollowUpMapper followUps;
  private final ApplicationEventPublisher events;

  ClueOutcomes(TalkMapper talks, VerificationMapper verifications, Handovers handovers, Reports reports,
      FollowUpMapper followUps, ApplicationEventPublisher events) {
    this.talks = talks;
    this.verifications = verifications;
    this.handovers = handovers;
    this.reports = reports;
    this.followUps = followUps;
    this.events = events;
  }

  /** By the state it is concluded from: after a verification its conclusion, after a talk that of the talk, else closed. */
  Conclusion conclusion(Clue clue) {
    return switch (clue.state()) {
      case FOLLOW_UP -> verifications.findLatest(clue.id()).orElseThrow().conclusion();
      case TALK_INQUIRY -> talks.findLatest(clue.id()).orElseThrow().outcome().conclusion();
      default -> Conclusion.CLOSED;
    };
  }

  /** Whether a document of the clue still waits for its answer (谁建议谁跟踪). */
  boolean itemsOpen(Clue clue) {
    return handovers.sentBy(clue.subject()).stream().anyMatch(sent -> sent.state() == HandoverState.SENT);
  }

  void tellReport(Clue clue, Conclusion conclusion) {
    reports.clueConcluded(clue.reportId(), conclusion, itemsOpen(clue), clue.handlingOfficeId());
    if (clue.state() == ClueState.FOLLOW_UP && rewardDecided(clue)) {
      events.publishEvent(new RewardDecided(clue.reportId(), clue.handlingOfficeId()));
    }
  }

  private boolean rewardDecided(Clue clue) {
    long verification = verifications.findLatest(clue.id()).orElseThrow().id();
    return followUps.list(clue.id()).stream()
        .anyMatch(one -> one.verificationId() == verification && one.kind() == FollowUpKind.REWARD);
  }

  void tellItemsClosed(Clue clue) {
    reports.itemsClosed(clue.reportId());
  }
}
