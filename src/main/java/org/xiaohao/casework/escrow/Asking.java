package org.xiaohao.casework.escrow;

import java.util.List;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;

/**
 * Somebody asks to read a name. The feature has checked that the person handles the case and who may be of the team.
 *
 * @param officeId the office in which the person handles the case
 * @param team who else reads it; the person who asks always does
 * @param reason why it is needed, for the custodian
 */
public record Asking(Viewer viewer, CaseRef subject, long officeId, List<Long> team, Purpose purpose, String reason) {

  public Asking {
    team = List.copyOf(team);
  }

  @Override
  public String toString() {
    return "Asking[" + subject + "]";
  }
}
