package org.xiaohao.supervision.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The groups of an inspection, and why two inspections may meet in one county. */
public record InspectionPlan(@NotEmpty @Valid @Size(max = 30) List<Group> groups, @Size(max = 1000) String overlapReason) {

  /** One group: who leads, who goes along, and the counties it sees. */
  public record Group(@NotNull Long leader, @NotEmpty List<Long> members, @NotEmpty List<Long> areas) {
  }
}
