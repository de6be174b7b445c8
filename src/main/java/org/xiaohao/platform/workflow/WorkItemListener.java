package org.xiaohao.platform.workflow;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.worklist.NewWorkItem;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;

/** Writes the work list as the engine creates and withdraws tasks, in the engine's own transaction. */
@Component
class WorkItemListener implements TaskListener {

  private final WorkItems items;
  private final CaseTypes types;
  private final TaskHandlers handlers;
  private final Deadlines deadlines;
  private final Divisions divisions;

  WorkItemListener(WorkItems items, CaseTypes types, TaskHandlers handlers, Deadlines deadlines, Divisions divisions) {
    this.items = items;
    this.types = types;
    this.handlers = handlers;
    this.deadlines = deadlines;
    this.divisions = divisions;
  }

  @Override
  public void notify(DelegateTask task) {
    if (EVENTNAME_CREATE.equals(task.getEventName())) {
      items.add(newItem(TaskModel.of(task)));
    } else {
      items.cancel(task.getId());
    }
  }

  /** Builds the row of a task from its model and its case; used at creation and by the repair. */
  NewWorkItem newItem(TaskModel model) {
    CaseRef subject = CaseTypes.subject(model.businessKey());
    CaseType type = types.of(subject.kind());
    LocalDate dueOn = model.clock() == null ? null : deadlines.dueOn(subject, model.clock()).orElse(null);
    if (model.mode() == WorkItem.Mode.PERSONAL) {
      TaskHandler.Signer signer = handlers.of(model.task().formKey()).signer(subject, model.index());
      return new NewWorkItem(model.task(), model.mode(), null, signer.officeId(), signer.personId(), subject,
          shown(type, type.facts(subject.id())), model.clock(), dueOn, signer.officeSeesCase());
    }
    CaseType.Placed placed = type.placed(subject.id(), model.slot());
    return new NewWorkItem(model.task(), model.mode(), model.role(), placed.officeId(), null, subject,
        shown(type, placed.facts()), model.clock(), dueOn, true);
  }

  private NewWorkItem.Shown shown(CaseType type, CaseType.CaseFacts facts) {
    if (type.line() == Line.DISCIPLINE) {
      return new NewWorkItem.Shown(type.line().name(), facts.reference(), facts.title(), null, facts.priority(), null,
          null, null, null);
    }
    Division owner = divisions.byId(facts.ownerDivisionId());
    return new NewWorkItem.Shown(type.line().name(), facts.reference(), facts.title(), facts.place(), facts.priority(),
        id(owner, Level.PROVINCE), id(owner, Level.CITY), id(owner, Level.COUNTY), id(owner, Level.TOWNSHIP));
  }

  private Long id(Division owner, Level level) {
    return divisions.above(owner.id(), level).map(Division::id).orElse(null);
  }
}
