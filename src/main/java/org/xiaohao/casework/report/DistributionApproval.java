package org.xiaohao.casework.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the principal head says to a proposed distribution (ruling 8). */
public record DistributionApproval(@NotNull ApprovalDecision decision, @Size(max = 1000) String opinion) {
}
