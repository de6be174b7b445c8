package org.xiaohao.casework.reward;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/**
 * The payment, without a word of whom.
 *
 * @param voucher number of the voucher: letters, digits and the marks of accounts only, so that no name slips in
 */
public record PayRewardForm(@NotNull LocalDate paidOn,
    @NotBlank @Pattern(regexp = "[财记付收转银]?[A-Za-z0-9〔〕\\[\\]（）()字第号\\-/.]{1,40}") String voucher) {
}
