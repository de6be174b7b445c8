package org.xiaohao.platform.signature;

import org.xiaohao.platform.access.Viewer;

/** Asks a logged-in person for the password once more, as before signing (ruling 27). */
public interface PasswordConfirmation {

  /**
   * Refuses a missing or wrong password; wrong ones count like failed logins.
   *
   * @throws org.xiaohao.platform.DomainException INVALID, field {@code password}; TOO_MANY after several wrong ones
   */
  void require(Viewer viewer, String password);
}
