package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What a reporter sees of the report.
 *
 * @param refusalGround why it was refused; null unless it was
 * @param noticeDueOn by when the reporter hears whether it is accepted; null if that is not owed, or done
 * @param answerDueOn by when the reporter hears the result; null likewise
 */
public record ReceiptView(ReportState state, Signature signature, LocalDate receivedOn, RefusalGround refusalGround,
    List<MessageView> messages, LocalDate noticeDueOn, LocalDate answerDueOn) {

  /** Whether an answer stands in the thread that the reporter may object to. */
  public boolean answered() {
    return messages.stream().anyMatch(message -> message.kind() == MessageKind.ANSWER);
  }
}
