package org.xiaohao.platform.web.task;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.signature.PageSignatures;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.platform.workflow.Retry;
import org.xiaohao.platform.workflow.Tasks;
import org.xiaohao.platform.worklist.WorkItem;

/** Completes a task from its page: as it is, or, where that is a signature, after the password (ruling 27). */
@Component
record PageCompletion(Tasks tasks, Retry retry, PageSignatures signatures, Texts texts) {

  static final String PASSWORD = "password";

  /** Whether the page asks for the password. */
  boolean signs(WorkItem item) {
    return signatures.isOne(item);
  }

  /** Whoever does not hold the task is told so, and not asked for a password. */
  void run(Viewer viewer, WorkItem item, JsonNode typed, String password) {
    if (signs(item) && item.assigneeId() != null && item.assigneeId() == viewer.personId()) {
      signatures.sign(viewer, password, 1, () -> tasks.complete(viewer, item.ref(), typed));
    } else {
      retry.run(() -> tasks.complete(viewer, item.ref(), typed));
    }
  }

  /** What is wrong with the password, in words; null if it is something else. */
  String passwordFault(WorkItem item, DomainException refusal) {
    return signs(item) && PASSWORD.equals(refusal.field())
        ? texts.error(refusal.getMessage(), refusal.arguments().toArray()) : null;
  }
}
