package org.xiaohao.casework.report;

import java.time.LocalDate;

/**
 * What follows once something of a reporter is stored. Where the office works it follows in the same transaction; in the
 * zone that only takes reports it is a package to the zone that works on them (decision 16).
 */
interface Arrivals {

  /**
   * A report was stored.
   *
   * @param clerkId the clerk who entered it; null if the reporter did
   * @return by when a named reporter is owed word of acceptance (D1); null for anonymous ones
   */
  LocalDate filed(Report report, Route route, Long clerkId);

  /** A message of the reporter was stored; the caller holds the report's lock. */
  void said(Report report, MessageKind kind, long messageId);

  /** A file of the reporter was stored; the caller holds the report's lock. */
  void fileAdded(Report report);
}
