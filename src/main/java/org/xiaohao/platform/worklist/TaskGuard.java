package org.xiaohao.platform.worklist;

import java.util.Optional;
import org.xiaohao.platform.access.Viewer;

/** Says whether rules of the matter keep somebody from a task, such as "the checker is not the doer" (M11). */
public interface TaskGuard {

  /** Message key of the reason why this person may not hold the task; empty if nothing is against it. */
  Optional<String> refusal(Viewer person, WorkItem item);
}
