package org.xiaohao.platform.document;

import java.time.LocalDate;

/**
 * A line in the list of documents sent to somebody.
 *
 * @param id id of the receipt, by which the list pages
 * @param fromOfficeId the office that issued it
 * @param dueOn until when it has to be signed for; null once it is
 */
public record WaitingDocument(long id, String ref, String kind, String number, int version, long fromOfficeId,
    Long officeId, LocalDate issuedOn, LocalDate dueOn, boolean signed) {
}
