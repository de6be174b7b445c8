package org.xiaohao.casework.handover;

import java.time.LocalDate;

/** STUB, dropped at merge. */
public record HandoverMatter(String problemText, String requirement, String aspectCode, String dimensionCode,
    Long placeDivisionId, LocalDate dueOn, boolean consentNeeded, boolean urgent) {
}
