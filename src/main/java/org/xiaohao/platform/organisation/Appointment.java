package org.xiaohao.platform.organisation;

import java.util.Set;

/** A post a person holds on a day, with its office and what it lets the person do there. */
public record Appointment(
    long postId,
    String title,
    long officeId,
    OfficeKind officeKind,
    Line line,
    long divisionId,
    Level level,
    Set<Role> roles) {

  public Appointment {
    roles = Set.copyOf(roles);
  }

  /** Whether the post has the role. */
  public boolean has(Role role) {
    return roles.contains(role);
  }
}
