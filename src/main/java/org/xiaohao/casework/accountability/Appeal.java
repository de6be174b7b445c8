package org.xiaohao.casework.accountability;

import java.time.LocalDate;

/**
 * An appeal of one subject; codes and dates. What it says lies sealed.
 *
 * @param recordedById who entered it when it came on paper; null when filed on the subject's own page
 */
public record Appeal(long id, long accountabilityId, long subjectId, LocalDate filedOn, AppealOutcome outcome,
    MeasureForm form, OrganisationalMeasure measure, Integer effectMonths, LocalDate decidedOn, String documentNumber,
    Reply receipt, LocalDate receivedOn, Long recordedById) {
}
