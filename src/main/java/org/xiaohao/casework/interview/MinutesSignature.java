package org.xiaohao.casework.interview;

import java.time.LocalDate;

/** One signature under a draft of the minutes, or a refusal with its reason. */
public record MinutesSignature(int draft, int number, long personId, boolean signed, String opinion,
    LocalDate signedOn) {
}
