package org.xiaohao.supervision.register;

/** How many adjustments of a kind were approved. */
public record AdjustmentTally(AdjustmentKind kind, int count) {
}
