package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reports that lie in no table, for the rules that need none. */
public final class PlainReports {

  private PlainReports() {
  }

  /** Just come in. */
  public static Report received(Signature signature, long centreOfficeId) {
    return Report.received("R1", new Route(centreOfficeId, "routing-2017/county", "2017", 5, List.of(), Set.of()),
        Channel.ONLINE, signature, LocalDate.of(2017, 6, 27));
  }
}
