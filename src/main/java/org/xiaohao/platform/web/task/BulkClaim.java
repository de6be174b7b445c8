package org.xiaohao.platform.web.task;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.TaskWords;
import org.xiaohao.platform.workflow.Retry;
import org.xiaohao.platform.worklist.Claims;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;

/** Claims many tasks, each by itself: one that is refused holds none of the others back (M4). */
@Component
class BulkClaim {

  private static final int MOST = 100;

  private final WorkItems items;
  private final Claims claims;
  private final Retry retry;
  private final TaskWords words;

  BulkClaim(WorkItems items, Claims claims, Retry retry, TaskWords words) {
    this.items = items;
    this.claims = claims;
    this.retry = retry;
    this.words = words;
  }

  /**
   * What became of one task.
   *
   * @param reference of the case; null if the task may not be known
   * @param error key of the refusal; null if claimed
   * @param detail the refusal in words; null if claimed
   */
  record Outcome(String ref, String reference, String name, boolean claimed, String error, String detail) {
  }

  List<Outcome> claim(Viewer viewer, List<String> refs) {
    if (refs.size() > MOST) {
      throw DomainException.invalid("refs", "form.Size", MOST);
    }
    List<Outcome> outcomes = new ArrayList<>();
    refs.stream().distinct().forEach(ref -> outcomes.add(claim(viewer, ref)));
    return outcomes;
  }

  private Outcome claim(Viewer viewer, String ref) {
    String reference = null;
    String name = null;
    try {
      WorkItem item = items.visible(viewer, ref);
      reference = item.caseReference();
      name = words.name(item.subject(), item.formKey());
      retry.run(() -> claims.claim(viewer, ref));
      return new Outcome(ref, reference, name, true, null, null);
    } catch (DomainException refusal) {
      return new Outcome(ref, reference, name, false, refusal.getMessage(),
          words.texts().error(refusal.getMessage(), refusal.arguments().toArray()));
    }
  }
}
