package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.List;
import org.xiaohao.casework.report.ReceiptNotes.ReceiptNote;

/**
 * What a reporter sees of the report.
 *
 * @param refusalGround why it was refused; null unless it was
 * @param noticeDueOn by when the reporter hears whether it is accepted; null if that is not owed, or done
 * @param answerDueOn by when the reporter hears the result; null likewise
 * @param usuallySeenBy by when the centre usually has looked at it, if no date is owed; null once it has
 * @param disputable whether the reporter may bring the outcome before another office (W17)
 * @param term how long; null if nothing was told, or while the last day is not known
 * @param told the conclusion, once the reporter was answered; null before
 * @param next what else happens, and by when
 */
public record ReceiptView(ReportState state, Signature signature, LocalDate receivedOn, RefusalGround refusalGround,
    List<MessageView> messages, LocalDate noticeDueOn, LocalDate answerDueOn, LocalDate usuallySeenBy,
    boolean disputable, DisputeTerm term, Conclusion told, List<ReceiptNote> next) {
}
