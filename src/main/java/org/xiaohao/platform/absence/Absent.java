package org.xiaohao.platform.absence;

import java.util.List;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;

/**
 * Somebody who is away today, as the substitute meets him. The substitute acts only in the offices in which both work, so
 * that a substitution lets do more and see nothing more.
 *
 * @param person with all posts held today
 * @param offices in which both work
 */
public record Absent(Viewer person, List<Long> offices) {

  public long id() {
    return person.personId();
  }

  /** Whether the absent holds this role in this office and the substitute may use it. */
  public boolean holds(Role role, long officeId) {
    return offices.contains(officeId) && person.holds(role, officeId);
  }
}
