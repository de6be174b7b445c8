package org.xiaohao.platform.web.login;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.organisation.Account;
import org.xiaohao.platform.organisation.Accounts;

/** Changes passwords: long rather than odd, and never the same again. */
@Component
class Passwords {

  private static final int SHORTEST = 12;

  private final Accounts accounts;
  private final PasswordEncoder encoder;
  private final LoginAudit audit;

  Passwords(Accounts accounts, PasswordEncoder encoder, LoginAudit audit) {
    this.accounts = accounts;
    this.encoder = encoder;
    this.audit = audit;
  }

  boolean mustChange(long personId) {
    return accounts.byPerson(personId).map(Account::mustChangePassword).orElse(false);
  }

  void change(long personId, String old, String fresh, String again) {
    Account account = accounts.byPerson(personId).orElseThrow(() -> DomainException.notFound("account.unknown"));
    if (account.passwordHash() == null || !encoder.matches(old, account.passwordHash())) {
      throw DomainException.invalid("old", "password.wrong");
    }
    if (fresh.codePointCount(0, fresh.length()) < SHORTEST) {
      throw DomainException.invalid("fresh", "password.short");
    }
    if (fresh.equals(old)) {
      throw DomainException.invalid("fresh", "password.same");
    }
    if (!fresh.equals(again)) {
      throw DomainException.invalid("again", "password.differs");
    }
    accounts.setPasswordHash(personId, encoder.encode(fresh), false);
    audit.record(personId, "password.change");
  }
}
