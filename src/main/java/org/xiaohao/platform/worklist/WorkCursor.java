package org.xiaohao.platform.worklist;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import org.xiaohao.platform.DomainException;

/**
 * Where a page of a work list ends: lists are ordered by due date, or by last change with the newest first, then by id, and
 * paged by this key, never by number.
 *
 * @param dueOn null in a list by last change
 * @param changedAt null in a list by due date
 */
public record WorkCursor(LocalDate dueOn, LocalDateTime changedAt, long id) {

  /** Before the first row, in whichever order. */
  public static final WorkCursor START =
      new WorkCursor(LocalDate.of(1000, 1, 1), LocalDateTime.of(9999, 12, 31, 23, 59, 59), 0);

  static WorkCursor after(WorkRow row, boolean byChange) {
    return byChange ? new WorkCursor(null, row.taskChangedAt(), row.id()) : new WorkCursor(row.dueOn(), null, row.id());
  }

  /** Refuses a place in a list that is ordered otherwise. */
  void requireOrder(boolean byChange) {
    if ((byChange ? changedAt : dueOn) == null) {
      throw DomainException.invalid("cursor", "cursor.broken");
    }
  }

  /** Reads what {@link #toString} wrote; null or blank is the start. */
  public static WorkCursor parse(String text) {
    if (text == null || text.isBlank()) {
      return START;
    }
    try {
      String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ");
      long id = Long.parseLong(parts[1]);
      return parts[0].contains("T") ? new WorkCursor(null, LocalDateTime.parse(parts[0]), id)
          : new WorkCursor(LocalDate.parse(parts[0]), null, id);
    } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
      throw DomainException.invalid("cursor", "cursor.broken");
    }
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder().withoutPadding()
        .encodeToString(((dueOn == null ? changedAt : dueOn) + " " + id).getBytes(StandardCharsets.UTF_8));
  }
}
