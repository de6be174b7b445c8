package org.xiaohao.platform.deadline;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A number of a rule set that something is measured by and that is no term, such as in how many counties a problem is common.
 *
 * @param source where it is written
 * @param effectiveFrom first day on which it holds, or null
 * @param effectiveTo last such day, or null
 */
public record Threshold(String code, BigDecimal value, String source, LocalDate effectiveFrom, LocalDate effectiveTo)
    implements Dated {
}
