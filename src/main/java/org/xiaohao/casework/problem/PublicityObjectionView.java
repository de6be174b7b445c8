package org.xiaohao.casework.problem;

import java.time.LocalDate;

/** What somebody objected during the public notice, and the answer. */
public record PublicityObjectionView(long publicityId, String text, boolean upheld, String answer, LocalDate receivedOn,
    LocalDate answeredOn) {
}
