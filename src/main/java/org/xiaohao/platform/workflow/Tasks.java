package org.xiaohao.platform.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.worklist.Doer;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;

/** Completes tasks: rights, case row, work-list row, handler, engine, in this order and in one transaction. */
@Service
public class Tasks {

  private final WorkItems items;
  private final TaskHandlers handlers;
  private final CaseTypes types;
  private final TaskService engine;
  private final Completion completion;

  Tasks(WorkItems items, TaskHandlers handlers, CaseTypes types, TaskService engine, Completion completion) {
    this.items = items;
    this.handlers = handlers;
    this.types = types;
    this.engine = engine;
    this.completion = completion;
  }

  /**
   * Completes a task with its form.
   *
   * @param form the form as JSON; its fields are the components of the handler's record
   * @throws InvalidForm if the form breaks its limits
   * @throws org.xiaohao.platform.DomainException 404 unknown, 403 not yours, 409 done already, 422 refused by the rows
   */
  @Transactional
  public void complete(Viewer viewer, String ref, JsonNode form) {
    WorkItem item = items.visible(viewer, ref);
    Doer doer = completion.requireHeld(viewer, item);
    Map<String, Object> variables = completeTyped(doer, item, handlers.of(item.formKey()), form);
    completion.record(doer, item, variables);
  }

  /**
   * Completes a personal task that its person signed on paper, recorded by somebody else (ruling 25).
   *
   * @param clerk who records it: of the office that the handler names
   * @param signer whose task it is
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void completeOnPaper(Viewer clerk, Viewer signer, String ref, JsonNode form) {
    WorkItem item = items.visible(clerk, ref);
    completion.requireRecorder(clerk, item);
    completeTyped(completion.requireHeld(signer, item), item, handlers.of(item.formKey()), form);
    completion.recordOnPaper(clerk, item);
  }

  /** The personal task, if this person may record that it was signed on paper; else says why not. */
  public WorkItem recordable(Viewer clerk, String ref) {
    WorkItem item = items.visible(clerk, ref);
    completion.requireRecorder(clerk, item);
    return item;
  }

  /** Whether {@link #recordable} would let this person. */
  public boolean mayRecord(Viewer clerk, WorkItem item) {
    return completion.mayRecord(clerk, item);
  }

  private <F extends Record> Map<String, Object> completeTyped(Doer doer, WorkItem item, TaskHandler<F> handler,
      JsonNode form) {
    F bound = completion.bind(handler, form);
    types.of(item.caseKind()).lock(item.caseId());
    items.finish(doer, item);
    Map<String, Object> variables = Processes.checked(handler.handle(context(doer.viewer(), item), bound));
    engine.complete(item.taskId(), variables);
    return variables;
  }

  /** The context in which the handler of a task works. */
  public static TaskContext context(Viewer viewer, WorkItem item) {
    return new TaskContext(item.ref(), item.formKey(), item.subject(), viewer, item.officeId());
  }
}
