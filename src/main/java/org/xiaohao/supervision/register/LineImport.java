package org.xiaohao.supervision.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A list as it is imported.
 *
 * @param rows one household a line: village, head, identity number; parted by commas (CSV) or tabs (copied from a spreadsheet)
 */
public record LineImport(@NotNull Long county, @NotNull ReliefLine line, @NotBlank @Size(max = 1_000_000) String rows) {

  /** Without the rows. */
  @Override
  public String toString() {
    return "LineImport[" + county + ", " + line + "]";
  }
}
