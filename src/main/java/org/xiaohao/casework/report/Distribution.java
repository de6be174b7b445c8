package org.xiaohao.casework.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** To which office case management gives the report, or proposes to. */
public record Distribution(@NotNull Long handlingOffice, Boolean urgent, @Size(max = 1000) String reason) {

  boolean isUrgent() {
    return Boolean.TRUE.equals(urgent);
  }
}
