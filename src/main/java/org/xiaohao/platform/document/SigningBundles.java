package org.xiaohao.platform.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.signature.PageSignatures;
import org.xiaohao.platform.workflow.TaskHandlers;
import org.xiaohao.platform.workflow.Tasks;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;

/**
 * Several signatures of one person in one sitting: the papers are ticked one by one, the password is confirmed once for
 * the bundle and not for each (ruling 27). All are signed, or none.
 */
@Service
public class SigningBundles {

  private static final int MOST = 100;

  private final WorkItems items;
  private final TaskHandlers handlers;
  private final Tasks tasks;
  private final Documents documents;
  private final Signing signing;

  SigningBundles(WorkItems items, TaskHandlers handlers, Tasks tasks, Documents documents, Signing signing) {
    this.items = items;
    this.handlers = handlers;
    this.tasks = tasks;
    this.documents = documents;
    this.signing = signing;
  }

  /** The password with the record of it, and the forms of the tasks. */
  @Component
  record Signing(PageSignatures signatures, ObjectMapper json) {
  }

  /** One signature; cases are always locked in the same order. */
  private record Step(CaseRef subject, Runnable sign) {
  }

  /** Own tasks that only want a signature: minutes, findings, self-checks. */
  @Transactional(readOnly = true)
  public List<WorkItem> tasks(Viewer viewer) {
    return items.personalOf(viewer, MOST).stream()
        .filter(item -> !handlers.of(item.formKey()).signature().isEmpty()).toList();
  }

  /** Documents that wait for the person's receipt. */
  @Transactional(readOnly = true)
  public List<WaitingDocument> receipts(Viewer viewer) {
    return documents.sentTo(viewer, false, null, MOST);
  }

  /**
   * Signs the ticked papers under one confirmation of the password. Must be called outside a transaction.
   *
   * @param taskRefs references of own tasks
   * @param receiptIds ids of receipts
   * @return how many were signed
   */
  public int sign(Viewer viewer, List<String> taskRefs, List<Long> receiptIds, String password) {
    if (taskRefs.isEmpty() && receiptIds.isEmpty()) {
      throw DomainException.invalid("papers", "signing.none");
    }
    List<String> refs = taskRefs.stream().distinct().toList();
    List<Long> ids = receiptIds.stream().distinct().toList();
    int papers = refs.size() + ids.size();
    signing.signatures().sign(viewer, password, papers, () -> steps(viewer, refs, ids).forEach(step -> step.sign().run()));
    return papers;
  }

  private List<Step> steps(Viewer viewer, List<String> taskRefs, List<Long> receiptIds) {
    List<WorkItem> own = tasks(viewer);
    List<WaitingDocument> waiting = receipts(viewer);
    return Stream.concat(taskRefs.stream().map(ref -> task(viewer, own, ref)),
            receiptIds.stream().map(id -> receipt(viewer, waiting, id)))
        .sorted(Comparator.comparing((Step step) -> step.subject().kind()).thenComparing(step -> step.subject().id()))
        .toList();
  }

  private Step task(Viewer viewer, List<WorkItem> own, String ref) {
    WorkItem item = own.stream().filter(one -> one.ref().equals(ref)).findFirst()
        .orElseThrow(() -> DomainException.invalid("papers", "signing.gone"));
    Map<String, Object> form = handlers.of(item.formKey()).signature();
    return new Step(item.subject(), () -> tasks.complete(viewer, ref, signing.json().valueToTree(form)));
  }

  private Step receipt(Viewer viewer, List<WaitingDocument> waiting, long id) {
    WaitingDocument document = waiting.stream().filter(one -> one.id() == id).findFirst()
        .orElseThrow(() -> DomainException.invalid("papers", "signing.gone"));
    return new Step(documents.visible(viewer, document.ref()).subject(),
        () -> documents.sign(viewer, document.ref(), id));
  }
}
