package org.xiaohao.platform.web.login;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewers;
import org.xiaohao.platform.organisation.Account;
import org.xiaohao.platform.organisation.Accounts;

/** Checks name and password. An unknown name costs as much time as a wrong password and gets the same answer. */
@Component
class AccountLogin implements AuthenticationProvider {

  private final Accounts accounts;
  private final Viewers viewers;
  private final PasswordEncoder encoder;
  private final Failures failures;
  private final LoginAudit audit;
  /** Hashed in the background: the start need not wait for it. */
  private final CompletableFuture<String> nobody;

  AccountLogin(Accounts accounts, Viewers viewers, PasswordEncoder encoder, Failures failures, LoginAudit audit) {
    this.accounts = accounts;
    this.viewers = viewers;
    this.encoder = encoder;
    this.failures = failures;
    this.audit = audit;
    this.nobody = CompletableFuture.supplyAsync(() -> encoder.encode("nobody"));
  }

  @Override
  public Authentication authenticate(Authentication login) {
    String name = login.getName().strip();
    if (failures.tooMany(name)) {
      throw new LockedException("too many failures");
    }
    Optional<Account> account = accounts.byLogin(name).filter(a -> !a.disabled() && a.passwordHash() != null);
    String password = String.valueOf(login.getCredentials());
    boolean right = encoder.matches(password, account.map(Account::passwordHash).orElseGet(nobody::join));
    if (account.isEmpty() || !right) {
      failures.count(name);
      account.ifPresent(known -> audit.record(known.personId(), "login.failed"));
      throw new BadCredentialsException("wrong");
    }
    failures.forget(name);
    return new LoggedIn(viewers.of(account.get().personId()), account.get().mustChangePassword()).authentication();
  }

  @Override
  public boolean supports(Class<?> type) {
    return type == UsernamePasswordAuthenticationToken.class;
  }
}
