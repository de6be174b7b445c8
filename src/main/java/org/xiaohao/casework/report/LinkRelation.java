package org.xiaohao.casework.report;

/** How a report belongs to another one. */
public enum LinkRelation {
  /** The same facts again. */
  DUPLICATE,
  /** The same matter with facts of its own, or from another reporter (C11). */
  RELATED
}
