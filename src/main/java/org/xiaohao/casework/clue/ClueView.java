package org.xiaohao.casework.clue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.xiaohao.casework.handover.SentHandover;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.casework.report.Conclusion;

/**
 * A clue as page and API show it: codes, ids and dates, and the sealed texts if they were asked for.
 *
 * @param opened whether the sealed texts are in it; the reading is on record then
 * @param files what the verifying team added; their names are sealed as well
 */
public record ClueView(Clue clue, boolean opened, List<OpinionView> opinions, List<TalkView> talks,
    List<VerificationView> verifications, List<FollowUpView> followUps, List<SentHandover> documents,
    List<AttachmentView> files) {

  /** The team's file of this number; null if it is none, or a file of the report. */
  public AttachmentView file(Long id) {
    return files.stream().filter(file -> Long.valueOf(file.id()).equals(id)).findFirst().orElse(null);
  }

  /** A signature; texts by field. */
  public record OpinionView(String stage, int round, String step, String decision, String code, long personId,
      long officeId, LocalDate givenOn, LocalDate studiedOn, List<Long> attendees, Map<String, String> texts) {
  }

  /** A talk or letter of inquiry. */
  public record TalkView(TalkMethod method, List<Long> members, LocalDate plannedOn, LocalDate approvedOn,
      LocalDate sentOn, LocalDate receivedOn, LocalDate repliedOn, Boolean partyChiefOpinion, TalkOutcome outcome,
      LocalDate finishedOn, Map<String, String> texts) {
  }

  /** A verification with its last report. */
  public record VerificationView(int round, int attempt, LocalDate plannedOn, LocalDate approvedOn,
      boolean partySecretaryNeeded, LocalDate partyApprovedOn, LocalDate shownOn, Boolean shownDisputed,
      Conclusion conclusion, List<ProposalKind> proposals, String responsibility, String reportNo, LocalDate finishedOn,
      List<MemberView> members, List<MeasureView> measures, List<EvidenceView> evidence, List<FactView> facts,
      Map<String, String> texts) {
  }

  /** One of the team and the signature under the last report. */
  public record MemberView(long personId, boolean leader, LocalDate signedOn, LocalDate refusedOn, String refusal) {
  }

  /** A planned measure; approved if it has a day. */
  public record MeasureView(MeasureKind kind, LocalDate approvedOn, Long approvedById) {
  }

  /** A numbered piece of evidence. */
  public record EvidenceView(int no, EvidenceSource source, LocalDate obtainedOn, Long attachmentId,
      String description) {
  }

  /** An alleged fact; {@code evidence} are numbers. */
  public record FactView(int no, FactVerdict verdict, List<Integer> evidence, Map<String, String> texts) {

    public boolean restsOn(int number) {
      return evidence.contains(number);
    }
  }

  /** What was decided after a verification; of a filed review also what came of it, once it is known. */
  public record FollowUpView(FollowUpKind kind, ClearingWay way, String number, long decidedById, LocalDate decidedOn,
      String reason, String outcome) {
  }
}
