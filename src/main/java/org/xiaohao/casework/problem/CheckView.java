package org.xiaohao.casework.problem;

import java.time.LocalDate;

/** One verdict of one checker, who answers for it (谁验收、谁负责). */
public record CheckView(int round, CheckStep step, Verdict decision, String opinion, Integer householdsSampled,
    LocalDate onSpotOn, String personName, String officeName, LocalDate checkedOn) {
}
