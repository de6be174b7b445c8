package org.xiaohao.casework.recall;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** An entry of the register, in codes; name and deed lie sealed. */
@JsonIgnoreProperties({"id", "divisionId", "personId"})
public record Exemplar(long id, String ref, ExemplarKind kind, long officeId, long divisionId, LocalDate happenedOn,
    String decisionNumber, long enteredById, LocalDate enteredOn, Long personId, DemotionBasis basis) {
}
