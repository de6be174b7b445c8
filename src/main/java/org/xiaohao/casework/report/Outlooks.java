package org.xiaohao.casework.report;

/** Says what a reporter is told of the outcome: from the tables, or as the other zone told it. */
interface Outlooks {

  Outlook of(Report report);
}
