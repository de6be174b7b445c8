package org.xiaohao.casework.interview;

import java.time.LocalDate;

/**
 * One signature under a draft of the minutes, or a refusal with its reason.
 *
 * @param taskRef the task in which it was given
 */
public record MinutesSignature(int draft, int number, long personId, boolean signed, String opinion,
    LocalDate signedOn, String taskRef) {
}
