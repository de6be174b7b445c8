package org.xiaohao.supervision.bulletin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is wrong with the facts for which a unit is to be named. */
public record UnitObjection(@NotBlank @Size(max = 500) String objection) {
}
