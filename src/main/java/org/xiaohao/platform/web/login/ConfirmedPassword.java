package org.xiaohao.platform.web.login;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Account;
import org.xiaohao.platform.organisation.Accounts;
import org.xiaohao.platform.signature.PasswordConfirmation;

/** Compares with the account's password; guessing here is slowed down as at the login. */
@Component
class ConfirmedPassword implements PasswordConfirmation {

  private final Accounts accounts;
  private final PasswordEncoder encoder;
  private final Failures failures;

  ConfirmedPassword(Accounts accounts, PasswordEncoder encoder, Failures failures) {
    this.accounts = accounts;
    this.encoder = encoder;
    this.failures = failures;
  }

  @Override
  public void require(Viewer viewer, String password) {
    Account account = accounts.byPerson(viewer.personId())
        .orElseThrow(() -> DomainException.notFound("account.unknown"));
    if (password == null || password.isEmpty()) {
      throw DomainException.invalid("password", "password.missing");
    }
    if (failures.tooMany(account.login())) {
      throw new DomainException(DomainException.Kind.TOO_MANY, "password.wait", "password");
    }
    if (account.passwordHash() == null || !encoder.matches(password, account.passwordHash())) {
      failures.count(account.login());
      throw DomainException.invalid("password", "password.wrong");
    }
    failures.forget(account.login());
  }
}
