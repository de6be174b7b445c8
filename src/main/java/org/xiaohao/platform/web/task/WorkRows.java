package org.xiaohao.platform.web.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.supervising.Supervisions;
import org.xiaohao.platform.web.Days;
import org.xiaohao.platform.web.TaskWords;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkRow;

/** Rows of the work list as the page shows them. */
@Component
class WorkRows {

  private final Days days;
  private final TaskWords words;
  private final Supervisions supervisions;
  private final TaskHands hands;

  WorkRows(Days days, TaskWords words, Supervisions supervisions, TaskHands hands) {
    this.days = days;
    this.words = words;
    this.supervisions = supervisions;
    this.hands = hands;
  }

  /**
   * A row.
   *
   * @param left null without a due date
   * @param claimable whether the viewer's office offers it
   * @param supervised whether an upper office supervises the case
   * @param insteadOf the absent person in whose stead the viewer does it; null without
   * @param substitute who does it in the viewer's stead; null without
   */
  record Line(WorkRow row, String name, String state, Days.Left left, boolean claimable, boolean supervised,
      String insteadOf, String substitute) {
  }

  List<Line> of(Viewer viewer, List<WorkRow> rows) {
    Map<LocalDate, Days.Left> left = new HashMap<>();
    TaskHands.Marks marks = hands.marks(viewer);
    Set<CaseRef> supervised = supervisions.among(rows.stream().map(WorkRow::subject).toList());
    boolean worker = viewer.appointments().stream().anyMatch(a -> !a.roles().stream().allMatch(Role::alone));
    return rows.stream().map(row -> new Line(row, words.name(row.subject(), row.formKey()), words.texts().of("State." + row.state()),
        row.hasDueDate() ? left.computeIfAbsent(row.dueOn(), days::left) : null,
        worker && row.state() == WorkItem.State.OPEN && viewer.worksIn(row.officeId()),
        supervised.contains(row.subject()), hands.insteadOf(marks, row), hands.substitute(marks, row))).toList();
  }
}
