package org.xiaohao;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.UnknownZone;

/** Says in words, without a stack trace, that {@code xiaohao.zone} is wrong. */
class ZoneFailures extends AbstractFailureAnalyzer<UnknownZone> {

  @Override
  protected FailureAnalysis analyze(Throwable root, UnknownZone cause) {
    return new FailureAnalysis(cause.getMessage(), "Set " + NetworkZone.PROPERTY + " (XIAOHAO_ZONE), or leave it out.",
        cause);
  }
}
