package org.xiaohao.platform.web.task;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.xiaohao.platform.absence.Absent;
import org.xiaohao.platform.absence.Substitutes;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.Names;
import org.xiaohao.platform.worklist.Claims;
import org.xiaohao.platform.worklist.Doers;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkRow;

/** In whose hands tasks are, as pages and lists say it. */
@Component
record TaskHands(Claims claims, Doers doers, Substitutes substitutes, Names names) {

  boolean holds(Viewer viewer, WorkItem item) {
    return doers.holds(viewer, item);
  }

  List<Person> candidates(Viewer viewer, WorkItem item) {
    return claims.candidates(viewer, item.ref());
  }

  /** In whose stead the viewer would act, or who acts in his; both names are null where everybody does his own. */
  void fill(Viewer viewer, WorkItem item, Model model) {
    doers.of(viewer, item).ifPresent(doer -> {
      model.addAttribute("insteadOf", doer.absent() == null ? null : names.person(doer.absentId()));
      model.addAttribute("substitute", item.open() && doer.absent() == null
          ? doers.substitute(viewer, item).map(other -> names.person(other.personId())).orElse(null) : null);
    });
  }

  /** What stands above the work list: in whose stead the viewer acts, and who acts in his. */
  void fill(Viewer viewer, Model model) {
    model.addAttribute("standingIn",
        substitutes.absentFor(viewer).stream().map(absent -> names.person(absent.id())).toList());
    model.addAttribute("away", substitutes.standingInFor(viewer).map(names::person).orElse(null));
  }

  /** What the rows of a list are marked with. */
  Marks marks(Viewer viewer) {
    return new Marks(viewer, substitutes.absentFor(viewer), substitutes.standingInFor(viewer).isPresent());
  }

  /** In whose stead the viewer does the row's task; null if it is not in somebody's stead. */
  String insteadOf(Marks marks, WorkRow row) {
    return marks.absent().stream().filter(absent -> marks.isTaskOf(absent, row)).findFirst()
        .map(absent -> names.person(absent.id())).orElse(null);
  }

  /** Who does the row's task in the viewer's stead; null if the viewer does it himself. */
  String substitute(Marks marks, WorkRow row) {
    if (!marks.away() || row.mode() == WorkItem.Mode.PERSONAL || !marks.own(row)) {
      return null;
    }
    return substitutes.of(marks.viewer().personId(), row.officeId(), row.subject())
        .map(other -> names.person(other.personId())).orElse(null);
  }

  /**
   * What a list needs to know of absences.
   *
   * @param absent in whose stead the viewer acts today
   * @param away whether somebody acts in the viewer's
   */
  record Marks(Viewer viewer, List<Absent> absent, boolean away) {

    private boolean own(WorkRow row) {
      return row.assigneeId() != null ? row.assigneeId() == viewer.personId() : viewer.holds(needed(row), row.officeId());
    }

    private boolean isTaskOf(Absent one, WorkRow row) {
      if (row.mode() == WorkItem.Mode.PERSONAL || own(row)) {
        return false;
      }
      return row.assigneeId() != null ? row.assigneeId() == one.id() && one.offices().contains(row.officeId())
          : one.holds(needed(row), row.officeId());
    }

    private static Role needed(WorkRow row) {
      return row.state() == WorkItem.State.TO_ASSIGN ? Role.OFFICE_HEAD : Role.valueOf(row.role());
    }
  }
}
