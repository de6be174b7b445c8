package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a report says, in the reporter's words: the four questions, and what may be added.
 *
 * @param what what happened; null if a photograph or voice note tells it
 * @param happenedOn the day, if the reporter knows it
 * @param amount sums of money, in the reporter's words
 * @param reporterKeyId id of the reporter's public key, so that a key exchanged in the row is noticed (decision 12)
 */
public record ReportText(String who, String where, String when, String what, LocalDate happenedOn, String amount,
    String witnesses, String reportedBefore, String reporterKeyId) {

  ReportText withKey(String keyId) {
    return new ReportText(who, where, when, what, happenedOn, amount, witnesses, reportedBefore, keyId);
  }

  /** All that was written, one answer a line, as it is compared and committed to. */
  public String words() {
    return Stream.of(who, where, when, what, amount, witnesses, reportedBefore)
        .filter(answer -> answer != null && !answer.isBlank()).collect(Collectors.joining("\n"));
  }

  @Override
  public String toString() {
    return "ReportText[hidden]";
  }
}
