package org.xiaohao.platform.worklist;

import org.xiaohao.platform.access.Viewer;

/**
 * Who does a task, and whose it is.
 *
 * @param viewer who acts
 * @param absent in whose stead; null if the task is the viewer's own
 */
public record Doer(Viewer viewer, Viewer absent) {

  /** In whose hands the row is while the task is being done. */
  public long holderId() {
    return absent == null ? viewer.personId() : absent.personId();
  }

  /** In whose stead; null for an own task. */
  public Long absentId() {
    return absent == null ? null : absent.personId();
  }

  /** The detail of a deed with both names in it (M13). */
  public String noted(String detail) {
    return absent == null ? detail : detail + " for person " + absent.personId();
  }
}
