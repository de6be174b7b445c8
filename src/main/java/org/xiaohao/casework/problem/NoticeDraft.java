package org.xiaohao.casework.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the notice adds to the item (整改通知书: 整改要求与标准、逾期后果); number and dates come with the issue. */
public record NoticeDraft(@NotBlank @Size(max = 2000) String standard, @NotBlank @Size(max = 1000) String consequence) {
}
