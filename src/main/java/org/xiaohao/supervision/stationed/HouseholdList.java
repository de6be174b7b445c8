package org.xiaohao.supervision.stationed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The numbers of the registered households of a village; it takes the place of the list before. */
public record HouseholdList(@NotBlank @Size(max = 20000) String numbers) {
}
