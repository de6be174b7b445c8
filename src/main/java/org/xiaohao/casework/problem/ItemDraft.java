package org.xiaohao.casework.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * One item as the supervising office lists it (整改通知书: 方面、维度、表述、依据、责任单位、责任人、期限).
 *
 * @param dimension one of the six national dimensions, without which nothing is listed (S1)
 * @param responsiblePerson who answers for it
 * @param findings numbers of the findings it answers, separated by commas; only in a list that grew out of findings
 * @param households one household a line, a code and, after a blank, a note; empty without a line per household
 */
public record ItemDraft(@NotBlank String dimension, @NotBlank String aspect, String catalogueCode, String subType,
    @NotBlank @Size(max = 2000) String text, @Size(max = 1000) String basis,
    @NotBlank @Size(max = 2000) String requirement, @NotNull Long place, @NotNull Long responsibleUnit,
    @Size(max = 60) String responsiblePost, @NotBlank @Size(max = 60) String responsiblePerson, Long leadDepartment,
    @NotNull LocalDate dueOn, Boolean urgent, @Size(max = 200) String findings, @Size(max = 40000) String households) {
}
