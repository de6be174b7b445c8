package org.xiaohao.platform.worklist;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.xiaohao.platform.absence.Absent;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Appointment;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.worklist.WorkBranch.By;
import org.xiaohao.platform.worklist.WorkItem.State;

/** Which index ranges make up each list of a viewer. */
final class WorkBranches {

  private static final List<State> OPEN_STATES = List.of(State.OPEN, State.TO_ASSIGN, State.ASSIGNED, State.HELD);

  private static final Set<Role> HEADS = Set.of(Role.OFFICE_HEAD);

  private final Viewer viewer;
  private final List<Absent> absent;
  private final Set<WorkBranch> branches = new LinkedHashSet<>();

  private WorkBranches(Viewer viewer, List<Absent> absent) {
    this.viewer = viewer;
    this.absent = absent;
  }

  /**
   * The ranges of a list.
   *
   * @param absent in whose stead the viewer acts today: their tasks stand among his (M13)
   */
  static List<WorkBranch> of(WorkTab tab, Viewer viewer, List<Absent> absent, LocalDate today) {
    WorkBranches all = new WorkBranches(viewer, absent);
    switch (tab) {
      case MINE -> all.mine(null);
      case CLAIMABLE -> all.claimable(null);
      case TO_ASSIGN -> all.toAssign(null);
      case OVERDUE -> {
        all.mine(today);
        all.claimable(today);
        all.headed(today);
        all.below(today);
      }
      case SUBTREE -> all.below(null);
      case FOLLOWED -> {
      }
    }
    return List.copyOf(all.branches);
  }

  private void mine(LocalDate before) {
    for (State state : List.of(State.HELD, State.ASSIGNED)) {
      branches.add(new WorkBranch(By.ASSIGNEE, viewer.personId(), null, state, null, before));
      absent.forEach(one -> branches.add(new WorkBranch(By.ASSIGNEE, one.id(), null, state, one, before)));
    }
  }

  private void claimable(LocalDate before) {
    claimable(viewer, null, before);
    absent.forEach(one -> claimable(one.person(), one, before));
  }

  /** In somebody's stead, what the viewer's own post does not offer him anyway. */
  private void claimable(Viewer holder, Absent one, LocalDate before) {
    for (Appointment appointment : holder.appointments()) {
      for (Role role : appointment.roles()) {
        long office = appointment.officeId();
        if (one == null || one.holds(role, office) && !viewer.holds(role, office)) {
          branches.add(new WorkBranch(By.OFFICE_ROLE, office, role.name(), State.OPEN, one, before));
        }
      }
    }
  }

  private void toAssign(LocalDate before) {
    heads((office, one) -> branches.add(new WorkBranch(By.OFFICE, office, null, State.TO_ASSIGN, one, before)));
  }

  private void headed(LocalDate before) {
    heads((office, one) -> OPEN_STATES
        .forEach(state -> branches.add(new WorkBranch(By.OFFICE, office, null, state, one, before))));
  }

  private void heads(BiConsumer<Long, Absent> range) {
    viewer.officesWith(HEADS).forEach(office -> range.accept(office, null));
    absent.forEach(one -> one.offices().stream()
        .filter(office -> one.holds(Role.OFFICE_HEAD, office) && !viewer.holds(Role.OFFICE_HEAD, office))
        .forEach(office -> range.accept(office, one)));
  }

  private void below(LocalDate before) {
    for (Appointment appointment : viewer.appointments()) {
      By by = area(appointment);
      if (by != null) {
        OPEN_STATES.forEach(
            state -> branches.add(new WorkBranch(by, appointment.divisionId(), null, state, null, before)));
      }
    }
  }

  private static By area(Appointment appointment) {
    if (appointment.line() != Line.RECTIFICATION && appointment.line() != Line.BOTH) {
      return null;
    }
    return switch (appointment.level()) {
      case PROVINCE -> By.PROVINCE;
      case CITY -> By.CITY;
      case COUNTY -> By.COUNTY;
      case TOWNSHIP -> By.TOWNSHIP;
      case VILLAGE, UNKNOWN -> null;
    };
  }
}
