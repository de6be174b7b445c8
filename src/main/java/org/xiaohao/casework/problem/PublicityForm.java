package org.xiaohao.casework.problem;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Public notice in the village (公示情况: 起止、渠道), or the request to be exempted from it (ruling 17). */
public record PublicityForm(@NotNull Kind publicity, LocalDate fromOn, LocalDate toOn, Channel channel,
    @Size(max = 200) String place, @Size(max = 1000) String exemptionReason) {

  /** What is done. */
  public enum Kind {
    /** The notice hangs, or hung during the review. */
    STARTED,
    /** The item is unfit for it, as when it would expose a reporter. */
    EXEMPTION
  }

  /** Where it can be read. */
  public enum Channel {
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
