package org.xiaohao.supervision.fund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A payment is made public.
 *
 * @param channel where it is posted as well
 * @param place the board, site or paper; shown to everybody, so without names of persons
 */
public record NewPublication(@NotNull FundChannel channel, @NotBlank @Size(max = 100) String place,
    @NotNull LocalDate postedOn) {
}
