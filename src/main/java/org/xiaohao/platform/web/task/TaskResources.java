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
import org.xiaohao.platform.worklist.WorkCursor;
import org.xiaohao.platform.worklist.WorkFilter;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.platform.worklist.WorkLists;
import org.xiaohao.platform.worklist.WorkPage;
import org.xiaohao.platform.worklist.WorkRow;

/** Tasks as programs get them. */
@Component
class TaskResources {

  private final WorkItems items;
  private final WorkLists lists;
  private final CaseFrames frames;
  private final TaskHands hands;
  private final TaskHandlers handlers;
  private final TaskWords words;

  TaskResources(WorkItems items, WorkLists lists, CaseFrames frames, TaskHands hands,
      TaskHandlers handlers, TaskWords words) {
    this.items = items;
    this.lists = lists;
    this.frames = frames;
    this.hands = hands;
    this.handlers = handlers;
    this.words = words;
  }

  /** A page of a list; {@code next} is the cursor of the following page, absent on the last. */
  record Page(List<Row> items, String next) {
  }

  /** A line of a list; {@code insteadOf} names the absent person in whose stead it is to be done, or is absent itself. */
  record Row(String ref, String formKey, String name, WorkItem.State state, String caseKind, String caseReference,
      String title, String place, String office, String assignee, LocalDate dueOn,
      String insteadOf) {
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

  Page page(Viewer viewer, WorkFilter filter, String cursor, int limit) {
    TaskHands.Marks marks = hands.marks(viewer);
    WorkPage page = lists.page(viewer, filter, WorkCursor.parse(cursor), limit);
    return new Page(page.rows().stream().map(row -> row(row, hands.insteadOf(marks, row))).toList(), page.next() == null ? null : page.next().toString());
  }

  private Row row(WorkRow row, String insteadOf) {
    return new Row(row.ref(), row.formKey(), words.name(row.subject(), row.formKey()), row.state(), row.caseKind(), row.caseReference(),
        row.title(), row.place(), row.officeName(), row.assigneeName(), row.hasDueDate() ? row.dueOn() : null, insteadOf);
  }

  Task task(Viewer viewer, String ref) {
    WorkItem item = items.visible(viewer, ref);
    CaseFrame frame = frames.of(viewer, item.subject());
    CaseFrame.Act act = frame.steps().stream().filter(step -> step.ref().equals(ref)).map(CaseFrame.Step::act)
        .findFirst().orElse(CaseFrame.Act.NONE);
    return new Task(ref, item.formKey(), words.name(item.subject(), item.formKey()), item.mode(), item.state(), act, item.caseKind(),
        item.caseReference(), frame.path(), item.title(), item.assigneeId(), item.hasDueDate() ? item.dueOn() : null,
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
