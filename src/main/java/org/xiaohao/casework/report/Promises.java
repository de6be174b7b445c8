package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.Map;

/** The dates a reporter is promised something by. */
interface Promises {

  /** The open ones by clock: D1, whether the report is accepted; D2, what came of it. */
  Map<String, LocalDate> of(Report report);
}
