package org.xiaohao.platform.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.worklist.Doer;
import org.xiaohao.platform.worklist.Doers;
import org.xiaohao.platform.worklist.WorkItem;

/** What stands before and after the step itself: holder, rules of the matter, binding, audit. */
@Component
class Completion {

  private final TaskHandlers handlers;
  private final FormBinder binder;
  private final Doers doers;
  private final Audit audit;

  Completion(TaskHandlers handlers, FormBinder binder, Doers doers, Audit audit) {
    this.handlers = handlers;
    this.binder = binder;
    this.doers = doers;
    this.audit = audit;
  }

  /** Who does it, if it is in his hands or in those of whom he stands in for, and no rule is against it. */
  Doer requireHeld(Viewer viewer, WorkItem item) {
    if (!item.open()) {
      throw DomainException.conflict("task.done.already");
    }
    Doer doer = holder(viewer, item).orElseThrow(() -> DomainException.forbidden("task.not.yours"));
    doers.check(doer, item);
    return doer;
  }

  private Optional<Doer> holder(Viewer viewer, WorkItem item) {
    return item.state() == WorkItem.State.HELD ? doers.of(viewer, item) : Optional.empty();
  }

  /** Only a personal task, only by the office its handler names, and never one's own (ruling 25). */
  void requireRecorder(Viewer clerk, WorkItem item) {
    if (!item.open()) {
      throw DomainException.conflict("task.done.already");
    }
    Optional<Long> office = item.mode() == WorkItem.Mode.PERSONAL
        ? handlers.of(item.formKey()).paperOffice(item.subject()) : Optional.empty();
    if (office.isEmpty()) {
      throw DomainException.forbidden("paper.none");
    }
    if (!clerk.worksIn(office.get())) {
      throw DomainException.forbidden("paper.not.your.office");
    }
    if (item.assigneeId() == clerk.personId()) {
      throw DomainException.forbidden("paper.own");
    }
  }

  boolean mayRecord(Viewer clerk, WorkItem item) {
    return item.open() && item.mode() == WorkItem.Mode.PERSONAL && item.assigneeId() != clerk.personId()
        && handlers.of(item.formKey()).paperOffice(item.subject()).filter(clerk::worksIn).isPresent();
  }

  void recordOnPaper(Viewer clerk, WorkItem item) {
    audit.record(clerk.personId(), item.officeId(), "task.paper", item.subject(),
        item.formKey() + " person " + item.assigneeId());
  }

  <F extends Record> F bind(TaskHandler<F> handler, JsonNode form) {
    return binder.bind(form, handler.form());
  }

  void record(Doer doer, WorkItem item, Map<String, Object> variables) {
    audit.record(doer.viewer().personId(), item.officeId(), "task.complete", item.subject(),
        doer.noted(item.formKey() + " " + new TreeMap<>(variables)));
  }
}
