package org.xiaohao.platform.web.task;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.CaseFrame;
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.platform.web.TaskWords;
import org.xiaohao.platform.worklist.Claims;
import org.xiaohao.platform.worklist.WorkCursor;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.platform.worklist.WorkLists;
import org.xiaohao.platform.worklist.WorkTab;

/** Fills the pages of a task with what stands around the form. */
@Component
class TaskViews {

  private final WorkItems items;
  private final TaskHands hands;
  private final WorkLists lists;
  private final CaseFrames frames;
  private final TaskWords words;

  TaskViews(WorkItems items, TaskHands hands, WorkLists lists, CaseFrames frames, TaskWords words) {
    this.items = items;
    this.hands = hands;
    this.lists = lists;
    this.frames = frames;
    this.words = words;
  }

  WorkItem visible(Viewer viewer, String ref) {
    return items.visible(viewer, ref);
  }

  boolean holds(Viewer viewer, WorkItem item) {
    return hands.holds(viewer, item);
  }

  String page(Viewer viewer, WorkItem item, Model model) {
    CaseFrame frame = frames.of(viewer, item.subject());
    CaseFrame.Act act = frame.steps().stream().filter(step -> step.ref().equals(item.ref()))
        .map(CaseFrame.Step::act).findFirst().orElse(CaseFrame.Act.NONE);
    fill(item, frame, model);
    model.addAttribute("act", act);
    hands.fill(viewer, item, model);
    model.addAttribute("reasons", Claims.DeclineReason.values());
    if (act == CaseFrame.Act.ASSIGN) {
      model.addAttribute("candidates", hands.candidates(viewer, item));
    }
    return "work/task";
  }

  /** What was done, who has the case now, and the next task in hand. */
  String after(Viewer viewer, WorkItem item, Model model) {
    fill(item, frames.of(viewer, item.subject()), model);
    model.addAttribute("next", lists.page(viewer, WorkTab.MINE, null, WorkCursor.START, 1).rows().stream().findFirst()
        .orElse(null));
    return "work/done";
  }

  private void fill(WorkItem item, CaseFrame frame, Model model) {
    model.addAttribute("item", item);
    model.addAttribute("frame", frame);
    model.addAttribute("name", words.name(item.subject(), item.formKey()));
    model.addAttribute("help", words.help(item.subject(), item.formKey()));
  }
}
