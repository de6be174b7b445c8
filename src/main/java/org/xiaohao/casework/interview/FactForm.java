package org.xiaohao.casework.interview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A fact as an oversight office enters it.
 *
 * @param area division the fact is about
 * @param grade needed for an assessment
 * @param prominent whether problems are prominent, or for a ranking whether it was so the month before as well
 * @param negativeCode code of the negative list; needed for a fact of that kind
 * @param source where it is written: number of a document, name of an assessment; the same source counts once
 * @param evidence what is established
 * @param unit the unit it speaks of, if one: responsible for it, or sending those of whom it speaks (派出单位)
 */
public record FactForm(@NotNull Long office, @NotNull FactKind kind, @NotNull Long area, Grade grade, Boolean prominent,
    @Size(max = 40) String negativeCode, @NotNull LocalDate factOn, @NotBlank @Size(max = 100) String source,
    @NotBlank @Size(max = 1000) String evidence, Long unit) {
}
