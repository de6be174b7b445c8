package org.xiaohao.casework.problem;

import java.time.LocalDate;

/** One head's answer to a self-check. */
public record SignatureView(long selfCheckId, String personName, String officeName, boolean signed, String opinion,
    LocalDate signedOn) {
}
