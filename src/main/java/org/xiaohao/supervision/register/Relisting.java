package org.xiaohao.supervision.register;

import jakarta.validation.constraints.NotNull;

/** As what a household that is out of the register is eligible (again). */
public record Relisting(@NotNull EligibleClass eligibleAs) {
}
