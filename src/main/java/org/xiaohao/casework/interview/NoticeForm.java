package org.xiaohao.casework.interview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What the notices add to the approved proposal (约谈通知书). */
public record NoticeForm(@NotNull LocalDateTime heldAt, @NotBlank @Size(max = 200) String place,
    @NotNull LocalDate answerDueOn, @NotBlank @Size(max = 1000) String answerDemand,
    @NotBlank @Size(max = 1000) String bring, @NotBlank @Size(max = 100) String contact) {
}
