package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.xiaohao.platform.DomainException;

/** The last row of a page of the ledger, which is ordered by due date and id. */
public record LedgerCursor(LocalDate dueOn, long id) {

  private static final LedgerCursor START = new LedgerCursor(LocalDate.of(1, 1, 1), 0);

  /** Reads what {@link #toString} wrote; empty means the first page. */
  public static LedgerCursor parse(String text) {
    if (text == null || text.isBlank()) {
      return START;
    }
    try {
      int at = text.indexOf('_');
      return new LedgerCursor(LocalDate.parse(text.substring(0, Math.max(at, 0))), Long.parseLong(text.substring(at + 1)));
    } catch (DateTimeParseException | NumberFormatException e) {
      throw DomainException.invalid("after", "form.unreadable");
    }
  }

  @Override
  public String toString() {
    return dueOn + "_" + id;
  }
}
