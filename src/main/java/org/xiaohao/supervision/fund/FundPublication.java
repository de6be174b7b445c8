package org.xiaohao.supervision.fund;

import java.time.LocalDate;

/**
 * That a payment was made public.
 *
 * @param publishedOn since when it stands on the public page
 * @param postedOn since when it is posted elsewhere
 */
public record FundPublication(long id, LocalDate publishedOn, FundChannel channel, String place, LocalDate postedOn) {
}
