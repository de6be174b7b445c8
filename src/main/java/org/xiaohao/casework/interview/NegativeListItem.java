package org.xiaohao.casework.interview;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/**
 * One version of an entry of the negative list (负面清单, S18).
 *
 * @param effectiveFrom first day on which this version holds
 * @param dropped whether the entry ends with this version
 * @param officeId office that entered it; null for what the program came with
 */
@JsonIgnoreProperties({"id"})
public record NegativeListItem(long id, String code, int version, String text, Consequence consequence,
    LocalDate effectiveFrom, boolean dropped, Long officeId, Long enteredById) {
}
