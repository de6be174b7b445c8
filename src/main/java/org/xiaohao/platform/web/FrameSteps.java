package org.xiaohao.platform.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.worklist.Doers;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;

/** The open tasks of a case as one viewer meets them. */
@Component
class FrameSteps {

  private final WorkItems items;
  private final Doers doers;
  private final Names names;
  private final Days days;
  private final TaskWords words;

  FrameSteps(WorkItems items, Doers doers, Names names, Days days, TaskWords words) {
    this.items = items;
    this.doers = doers;
    this.names = names;
    this.days = days;
    this.words = words;
  }

  List<CaseFrame.Step> of(Viewer viewer, CaseRef subject) {
    return items.openOf(subject).stream().map(item -> step(viewer, item)).toList();
  }

  CaseFrame.Step step(Viewer viewer, WorkItem item) {
    return new CaseFrame.Step(item.ref(), item.formKey(), words.name(item.subject(), item.formKey()), names.office(item.officeId()),
        item.assigneeId() == null ? null : names.person(item.assigneeId()), words.texts().of("State." + item.state()),
        item.hasDueDate() ? item.dueOn() : null, days.left(item.dueOn()), act(viewer, item));
  }

  CaseFrame.Act act(Viewer viewer, WorkItem item) {
    return switch (item.state()) {
      case HELD -> doers.may(viewer, item) ? CaseFrame.Act.OPEN : CaseFrame.Act.NONE;
      case ASSIGNED -> doers.may(viewer, item) ? CaseFrame.Act.ACCEPT : heads(viewer, item);
      case OPEN -> doers.may(viewer, item) ? CaseFrame.Act.CLAIM : CaseFrame.Act.NONE;
      case TO_ASSIGN -> heads(viewer, item);
      case DONE, CANCELLED -> CaseFrame.Act.NONE;
    };
  }

  private CaseFrame.Act heads(Viewer viewer, WorkItem item) {
    return doers.mayAssign(viewer, item) ? CaseFrame.Act.ASSIGN : CaseFrame.Act.NONE;
  }
}
