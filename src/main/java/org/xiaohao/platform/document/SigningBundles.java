package org.xiaohao.platform.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.web.PasswordConfirmation;
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

  /** The password and the record of it. */
  @Component
  record Signing(PasswordConfirmation password, Audit audit, ObjectMapper json) {
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
   * Signs the ticked papers under one confirmation of the password.
   *
   * @param taskRefs references of own tasks
   * @param receiptIds ids of receipts
   * @return how many were signed
   */
  @Transactional
  public int sign(Viewer viewer, List<String> taskRefs, List<Long> receiptIds, String password) {
    if (taskRefs.isEmpty() && receiptIds.isEmpty()) {
      throw DomainException.invalid("papers", "signing.none");
    }
    signing.password().require(viewer, password);
    List<Step> steps = new ArrayList<>();
    List<WorkItem> own = tasks(viewer);
    taskRefs.stream().distinct().forEach(ref -> steps.add(task(viewer, own, ref)));
    List<WaitingDocument> waiting = receipts(viewer);
    receiptIds.stream().distinct().forEach(id -> steps.add(receipt(viewer, waiting, id)));
    steps.sort(Comparator.comparing((Step step) -> step.subject().kind()).thenComparing(step -> step.subject().id()));
    steps.forEach(step -> step.sign().run());
    signing.audit().record(viewer.personId(), null, "password.bundle", null, "papers " + steps.size());
    return steps.size();
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
