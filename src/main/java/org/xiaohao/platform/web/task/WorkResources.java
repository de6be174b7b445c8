package org.xiaohao.platform.web.task;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.worklist.WorkCursor;
import org.xiaohao.platform.worklist.WorkFilter;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkLists;
import org.xiaohao.platform.worklist.WorkPage;
import org.xiaohao.platform.worklist.WorkRow;

/** Work lists as programs get them, with the marks of the page. */
@Component
class WorkResources {

  private final WorkLists lists;
  private final WorkRows rows;

  WorkResources(WorkLists lists, WorkRows rows) {
    this.lists = lists;
    this.rows = rows;
  }

  /**
   * A line of a list.
   *
   * @param supervised whether an upper office supervises the case
   * @param insteadOf the absent person in whose stead it is to be done; absent itself without
   */
  record Row(String ref, String formKey, String name, WorkItem.State state, String caseKind, String caseReference,
      String title, String place, String office, String assignee, LocalDate dueOn, boolean supervised,
      String insteadOf) {

    private static Row of(WorkRows.Line line) {
      WorkRow row = line.row();
      return new Row(row.ref(), row.formKey(), line.name(), row.state(), row.caseKind(), row.caseReference(), row.title(),
          row.place(), row.officeName(), row.assigneeName(), row.hasDueDate() ? row.dueOn() : null, line.supervised(),
          line.insteadOf());
    }
  }

  Page<Row> page(Viewer viewer, WorkFilter filter, String cursor, int limit) {
    WorkPage page = lists.page(viewer, filter, WorkCursor.parse(cursor), limit);
    return new Page<>(rows.of(viewer, page.rows()).stream().map(Row::of).toList(), null,
        page.next() == null ? null : page.next().toString());
  }
}
