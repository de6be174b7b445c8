package org.xiaohao.casework.clue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The letter went out, or the person was called to a talk.
 *
 * @param receivedOn day of receipt, from which the answer is due (D6)
 * @param remark how it was handed over; sealed
 */
public record SendInquiryForm(
    @NotNull LocalDate sentOn,
    @NotNull LocalDate receivedOn,
    @Size(max = 2000) String remark) {

  @Override
  public String toString() {
    return "SendInquiryForm[hidden]";
  }
}
