package org.xiaohao.casework.report;

import java.util.List;
import org.xiaohao.casework.report.ReceiptNotes.ReceiptNote;

/**
 * What a reporter is told of the outcome and of what follows.
 *
 * @param disputable whether the reporter may bring the outcome before another office (W17)
 * @param term how long; null if nothing was told, and while the last day is not known
 * @param told the conclusion, once the reporter was answered; null before
 * @param next what else happens, and by when
 * @param ticket what the reporter may do once with a word; null without
 */
record Outlook(boolean disputable, DisputeTerm term, Conclusion told, List<ReceiptNote> next, Ticket ticket) {

  Outlook {
    next = List.copyOf(next);
  }
}
