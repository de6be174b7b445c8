package org.xiaohao.supervision.bulletin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Decision on a circular; approved, it gets its number and goes out. */
public record BulletinApproval(@NotNull BulletinRuling decision, @Size(max = 1000) String opinion) {

  /** What is decided. */
  public enum BulletinRuling {
    APPROVE,
    RETURN
  }
}
