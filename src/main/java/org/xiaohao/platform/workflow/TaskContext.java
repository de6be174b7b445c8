package org.xiaohao.platform.workflow;

import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;

/**
 * Which task is being done, on which case, by whom.
 *
 * @param ref reference of the task
 * @param formKey key of the form
 * @param subject the case
 * @param viewer who does it
 * @param officeId the office in which it is done
 */
public record TaskContext(String ref, String formKey, CaseRef subject, Viewer viewer, long officeId) {

  public long personId() {
    return viewer.personId();
  }
}
