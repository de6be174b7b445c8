package org.xiaohao.casework.problem;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.xiaohao.platform.workflow.ShownWhen;

/** Public notice in the village (公示情况: 起止、渠道), or the request to be exempted from it (ruling 17). */
public record PublicityForm(
    @NotNull PublicityKind publicity,
    @ShownWhen(field = "publicity", value = "STARTED") LocalDate fromOn,
    @ShownWhen(field = "publicity", value = "STARTED") LocalDate toOn,
    @ShownWhen(field = "publicity", value = "STARTED") PublicityChannel channel,
    @ShownWhen(field = "publicity", value = "STARTED") @Size(max = 200) String place,
    @ShownWhen(field = "publicity", value = "EXEMPTION") @Size(max = 1000) String exemptionReason) {

  /** What is done. */
  public enum PublicityKind {
    /** The notice hangs, or hung during the review. */
    STARTED,
    /** The item is unfit for it, as when it would expose a reporter. */
    EXEMPTION
  }

  /** Where it can be read. */
  public enum PublicityChannel {
    /** 村务公开栏. */
    VILLAGE_BOARD,
    /** 乡镇公开栏. */
    TOWNSHIP_BOARD,
    /** 政府网站. */
    WEBSITE,
    /** 广播电视. */
    BROADCAST
  }
}
