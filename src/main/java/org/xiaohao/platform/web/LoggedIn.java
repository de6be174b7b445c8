package org.xiaohao.platform.web;

import java.security.Principal;

/**
 * The principal of a login.
 *
 * @param mustChangePassword the password is a one-time one and must be changed before anything else
 */
public record LoggedIn(long personId, boolean mustChangePassword) implements Principal {

  @Override
  public String getName() {
    return Long.toString(personId);
  }
}
