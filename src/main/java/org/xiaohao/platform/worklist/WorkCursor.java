package org.xiaohao.platform.worklist;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import org.xiaohao.platform.DomainException;

/** Where a page of a work list ends: lists are ordered by due date, then by id, and paged by this key, never by number. */
public record WorkCursor(LocalDate dueOn, long id) {

  /** Before the first row. */
  public static final WorkCursor START = new WorkCursor(LocalDate.of(1000, 1, 1), 0);

  static WorkCursor after(WorkRow row) {
    return new WorkCursor(row.dueOn(), row.id());
  }

  /** Reads what {@link #toString} wrote; null or blank is the start. */
  public static WorkCursor parse(String text) {
    if (text == null || text.isBlank()) {
      return START;
    }
    try {
      String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ");
      return new WorkCursor(LocalDate.parse(parts[0]), Long.parseLong(parts[1]));
    } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
      throw DomainException.invalid("cursor", "cursor.broken");
    }
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder().withoutPadding()
        .encodeToString((dueOn + " " + id).getBytes(StandardCharsets.UTF_8));
  }
}
