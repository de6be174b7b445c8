package org.xiaohao.platform.supervising;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Orders supervision of a case.
 *
 * @param reference of the case, as it stands on letters and pages
 * @param reason sealed
 * @param reportBy by when the result is to be reported; null if no day is set
 */
public record OrderForm(
    @NotBlank @Size(max = 40) String reference,
    @NotBlank @Size(max = 2000) String reason,
    LocalDate reportBy) {

  @Override
  public String toString() {
    return "OrderForm[hidden]";
  }
}
