package org.xiaohao.platform.vault;

import java.util.List;

/**
 * A text to be sealed for the first time.
 *
 * @param table the table of the row it belongs to
 * @param rowId id of that row
 * @param field which of its fields
 * @param to who may open it; nobody is an error
 */
public record Sealing(String table, long rowId, String field, String text, List<Recipient> to) {

  public Sealing {
    to = List.copyOf(to);
  }

  /** Without the words. */
  @Override
  public String toString() {
    return "Sealing[" + table + ", " + rowId + ", " + field + "]";
  }
}
