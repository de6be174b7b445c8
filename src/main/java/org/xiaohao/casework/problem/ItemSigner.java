package org.xiaohao.casework.problem;

import java.time.LocalDate;

/** Who put his name under a round of an item, in which office and when (谁验收、谁负责). */
public record ItemSigner(long personId, long officeId, LocalDate signedOn) {
}
