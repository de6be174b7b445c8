package org.xiaohao.casework.report;

/** How long the archived report is kept before appraisal (ruling 23). */
public enum ArchiveTerm {
  TEN_YEARS,
  THIRTY_YEARS,
  PERMANENT
}
