package org.xiaohao.casework.report;

import java.time.LocalDate;
import org.xiaohao.platform.vault.ReceiptCode;

/**
 * What the reporter is told after filing.
 *
 * @param receipt the code; shown once and again only to the same form
 * @param centre name of the office that received the report
 * @param noticeDueOn by when a named reporter hears whether it is accepted (D1); null for anonymous ones
 */
public record FiledReport(long id, String ref, ReceiptCode receipt, String centre, LocalDate receivedOn,
    LocalDate noticeDueOn) {
}
