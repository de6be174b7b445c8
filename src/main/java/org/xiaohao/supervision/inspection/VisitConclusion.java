package org.xiaohao.supervision.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What is served on both heads.
 *
 * @param noFindings the team says that it found nothing
 */
public record VisitConclusion(@NotBlank @Size(max = 4000) String feedback, Boolean noFindings) {
}
