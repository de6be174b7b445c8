package org.xiaohao.platform.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xiaohao.platform.organisation.Appointment;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.Role;

/**
 * A person with the posts held today: everything the access rules ask about somebody who looks or acts.
 *
 * @param personId the person
 * @param appointments the posts held today
 */
public record Viewer(long personId, List<Appointment> appointments) {

  /**
   * The names under which rights may have been granted: the person, each office, and, on the rectification line only, each
   * division whose subtree the office oversees (S44; the discipline line knows no path right). Custodians and administrators
   * sit in an office and see none of its cases.
   */
  public List<String> principals() {
    List<String> principals = new ArrayList<>();
    principals.add(CaseAccess.person(personId));
    for (Appointment appointment : appointments) {
      if (appointment.roles().stream().anyMatch(Role::alone)) {
        continue;
      }
      add(principals, CaseAccess.office(appointment.officeId()));
      if (appointment.line() == Line.RECTIFICATION || appointment.line() == Line.BOTH) {
        add(principals, CaseAccess.division(appointment.divisionId()));
      }
    }
    return principals;
  }

  private static void add(List<String> principals, String principal) {
    if (!principals.contains(principal)) {
      principals.add(principal);
    }
  }

  /** Whether the person holds a post with this role in this office. */
  public boolean holds(Role role, long officeId) {
    return appointments.stream().anyMatch(a -> a.officeId() == officeId && a.roles().contains(role));
  }

  /** Whether the person holds this role anywhere. */
  public boolean holds(Role role) {
    return appointments.stream().anyMatch(a -> a.roles().contains(role));
  }

  /** The offices in which the person holds one of these roles. */
  public List<Long> officesWith(Set<Role> roles) {
    return appointments.stream().filter(a -> a.roles().stream().anyMatch(roles::contains)).map(Appointment::officeId)
        .distinct().toList();
  }

  public boolean worksIn(long officeId) {
    return appointments.stream().anyMatch(a -> a.officeId() == officeId);
  }
}
