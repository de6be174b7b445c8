package org.xiaohao.platform.organisation;

import java.time.Instant;

/**
 * A login of a person.
 *
 * @param passwordHash null until a password is set; such an account cannot log in
 */
public record Account(
    long personId,
    String login,
    String passwordHash,
    Instant passwordChangedAt,
    boolean disabled,
    boolean mustChangePassword) {

  /** Never shows the hash. */
  @Override
  public String toString() {
    return "Account[" + login + "]";
  }
}
