package org.xiaohao.platform.worklist;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Appointment;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.worklist.WorkBranch.By;
import org.xiaohao.platform.worklist.WorkItem.State;

/** Which index ranges make up each list of a viewer. */
final class WorkBranches {

  private static final List<State> OPEN_STATES = List.of(State.OPEN, State.TO_ASSIGN, State.ASSIGNED, State.HELD);

  private final Viewer viewer;
  private final Set<WorkBranch> branches = new LinkedHashSet<>();

  private WorkBranches(Viewer viewer) {
    this.viewer = viewer;
  }

  static List<WorkBranch> of(WorkTab tab, Viewer viewer, LocalDate today) {
    WorkBranches all = new WorkBranches(viewer);
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
      branches.add(new WorkBranch(By.ASSIGNEE, viewer.personId(), null, state, before));
    }
  }

  private void claimable(LocalDate before) {
    for (Appointment appointment : viewer.appointments()) {
      for (Role role : appointment.roles()) {
        branches.add(
            new WorkBranch(By.OFFICE_ROLE, appointment.officeId(), role.name(), State.OPEN, before));
      }
    }
  }

  private void toAssign(LocalDate before) {
    for (long office : viewer.officesWith(Set.of(Role.OFFICE_HEAD))) {
      branches.add(new WorkBranch(By.OFFICE, office, null, State.TO_ASSIGN, before));
    }
  }

  private void headed(LocalDate before) {
    for (long office : viewer.officesWith(Set.of(Role.OFFICE_HEAD))) {
      OPEN_STATES.forEach(state -> branches.add(new WorkBranch(By.OFFICE, office, null, state, before)));
    }
  }

  private void below(LocalDate before) {
    for (Appointment appointment : viewer.appointments()) {
      By by = area(appointment);
      if (by != null) {
        OPEN_STATES.forEach(
            state -> branches.add(new WorkBranch(by, appointment.divisionId(), null, state, before)));
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
