package org.xiaohao.platform.workflow;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A process with its versions, newest first: the newest, on which cases start, and every older one on which cases still run.
 */
public record ProcessLine(String key, String name, List<Version> versions) {

  /**
   * One version.
   *
   * @param since when it was deployed, UTC
   * @param running cases that run on it
   */
  public record Version(int number, String definitionId, LocalDateTime since, long running) {
  }

  /** On which cases start. */
  public Version newest() {
    return versions.get(0);
  }

  /** Whether cases run on a version that is no longer the newest. */
  public boolean behind() {
    return versions.size() > 1;
  }
}
