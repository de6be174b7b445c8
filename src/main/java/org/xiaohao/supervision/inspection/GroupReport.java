package org.xiaohao.supervision.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the leader of a group reports at the end.
 *
 * @param noFindings the group says that it found nothing
 */
public record GroupReport(@NotBlank @Size(max = 4000) String report, Boolean noFindings) {
}
