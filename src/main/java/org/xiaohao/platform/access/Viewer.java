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
   * The names under which rights may have been granted: the person, each office, and each area of {@link #areas}. Custodians
   * and administrators sit in an office and see none of its cases.
   */
  public List<String> principals() {
    List<String> principals = new ArrayList<>();
    principals.add(CaseAccess.person(personId));
    appointments.stream().filter(Viewer::worksOnCases)
        .forEach(appointment -> add(principals, CaseAccess.office(appointment.officeId())));
    areas().forEach(area -> principals.add(CaseAccess.division(area)));
    return principals;
  }

  /**
   * The divisions that the person's offices oversee with all that lies in them; on the rectification line only, since the
   * discipline line knows no path right (S44).
   */
  public List<Long> areas() {
    return appointments.stream().filter(Viewer::worksOnCases)
        .filter(appointment -> appointment.line() == Line.RECTIFICATION || appointment.line() == Line.BOTH)
        .map(Appointment::divisionId).distinct().toList();
  }

  private static boolean worksOnCases(Appointment appointment) {
    return appointment.roles().stream().noneMatch(Role::alone);
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
