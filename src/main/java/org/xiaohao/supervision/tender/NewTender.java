package org.xiaohao.supervision.tender;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A tender as audit, finance or oversight enters it after the bids were opened.
 *
 * @param office the office that enters it
 * @param bids all of them; what they have in common is only found if all are entered
 */
public record NewTender(@NotNull Long office, @NotNull Long county, @NotBlank @Size(max = 60) String projectNumber,
    @NotBlank @Size(max = 100) String title, @NotNull LocalDate openedOn,
    @NotNull @Valid @Size(min = 2, max = 50) List<Bid> bids) {

  /**
   * A bid. All but bidder and price are hashed at once and stored nowhere in clear.
   *
   * @param guaranteePayer the account or the name that paid the guarantee
   * @param contact the phone given
   * @param machine the network card or device number in the file
   * @param author the author in the file
   */
  public record Bid(@NotBlank @Size(max = 100) String bidder,
      @NotNull @Positive @Digits(integer = 13, fraction = 2) BigDecimal price, @Size(max = 100) String guaranteePayer,
      @Size(max = 60) String contact, @Size(max = 60) String machine, @Size(max = 100) String author) {

    @Override
    public String toString() {
      return "Bid[" + bidder + "]";
    }
  }
}
