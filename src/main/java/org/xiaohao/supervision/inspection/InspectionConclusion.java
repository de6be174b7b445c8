package org.xiaohao.supervision.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The report of the whole inspection, with which its findings go to be listed. */
public record InspectionConclusion(@NotBlank @Size(max = 4000) String summary) {
}
