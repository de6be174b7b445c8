package org.xiaohao.platform.web.task;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.CaseFrame;
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.platform.web.TaskWords;
import org.xiaohao.platform.workflow.TaskHandlers;
import org.xiaohao.platform.workflow.Tasks;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;

/** Tasks as programs get them. */
@Component
class TaskResources {

  private final WorkItems items;
  private final CaseFrames frames;
  private final TaskHands hands;
  private final TaskHandlers handlers;
  private final TaskWords words;

  TaskResources(WorkItems items, CaseFrames frames, TaskHands hands, TaskHandlers handlers, TaskWords words) {
    this.items = items;
    this.frames = frames;
    this.hands = hands;
    this.handlers = handlers;
    this.words = words;
  }

  /** A task; {@code act} is what this person can do with it, {@code told} what its holder has to read first. */
  record Task(String ref, String formKey, String name, WorkItem.Mode mode, WorkItem.State state, CaseFrame.Act act,
      String caseKind, String caseReference, String casePath, String title, Long assigneeId, LocalDate dueOn,
      int version, List<Reading> told) {
  }

  /** Something to read. */
  record Reading(String label, List<String> lines) {
  }

  /** After completing: who has the case now. */
  record Done(String ref, WorkItem.State state, List<Now> now) {
  }

  /** An open task of the case. */
  record Now(String ref, String formKey, String office, String assignee) {
  }

  /** Somebody to whom a task can be assigned. */
  record Candidate(long person, String name) {
  }

  Task task(Viewer viewer, String ref) {
    WorkItem item = items.visible(viewer, ref);
    CaseFrame frame = frames.of(viewer, item.subject());
    CaseFrame.Act act = frame.steps().stream().filter(step -> step.ref().equals(ref)).map(CaseFrame.Step::act)
        .findFirst().orElse(CaseFrame.Act.NONE);
    return new Task(ref, item.formKey(), words.name(item.subject(), item.formKey()), item.mode(), item.state(), act,
        item.caseKind(), item.caseReference(), frame.path(), item.title(), item.assigneeId(), item.hasDueDate() ? item.dueOn() : null,
        item.version(), told(viewer, item));
  }

  private List<Reading> told(Viewer viewer, WorkItem item) {
    if (!hands.holds(viewer, item)) {
      return List.of();
    }
    return handlers.of(item.formKey()).told(Tasks.context(viewer, item)).stream()
        .map(told -> new Reading(words.texts().of(told.label()), told.lines())).toList();
  }

  Done done(Viewer viewer, String ref) {
    WorkItem item = items.visible(viewer, ref);
    return new Done(ref, item.state(), frames.of(viewer, item.subject()).steps().stream()
        .map(step -> new Now(step.ref(), step.formKey(), step.office(), step.holder())).toList());
  }
}
