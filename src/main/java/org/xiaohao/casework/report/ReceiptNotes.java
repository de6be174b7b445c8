package org.xiaohao.casework.report;

import java.util.List;
import java.util.Optional;

/** What other features have to tell the reporter on the receipt page: what happens next, and by when. */
public interface ReceiptNotes {

  /** Lines for the reporter of this report; empty if there is nothing to say. */
  List<ReceiptNote> of(long reportId);

  /** What the reporter of this report may do once with a word; empty if nothing. */
  default Optional<Ticket> ticket(long reportId) {
    return Optional.empty();
  }

  /**
   * One line.
   *
   * @param key of the message
   * @param arguments dates and names of offices; dates as {@link java.time.LocalDate}
   * @param path page on which the reporter can do something about it; null without
   */
  record ReceiptNote(String key, List<Object> arguments, String path) {
  }
}
