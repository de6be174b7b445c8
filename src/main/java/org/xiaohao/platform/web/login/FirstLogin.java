package org.xiaohao.platform.web.login;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewers;
import org.xiaohao.platform.organisation.Account;
import org.xiaohao.platform.organisation.Accounts;
import org.xiaohao.platform.organisation.DemoAccount;
import org.xiaohao.platform.organisation.OrganisationImport;
import org.xiaohao.platform.organisation.Role;

/**
 * Lets somebody in at the first start of a real installation: loads the organisation file and gives its system
 * administrator a one-time password, printed once.
 */
@Component
class FirstLogin implements ApplicationRunner {

  private final OrganisationImport organisation;
  private final Accounts accounts;
  private final Viewers viewers;
  private final PasswordEncoder encoder;
  private final Settings settings;

  FirstLogin(OrganisationImport organisation, Accounts accounts, Viewers viewers, PasswordEncoder encoder,
      Settings settings) {
    this.organisation = organisation;
    this.accounts = accounts;
    this.viewers = viewers;
    this.encoder = encoder;
    this.settings = settings;
  }

  /**
   * How this installation starts.
   *
   * @param demo the trial brings its own people
   * @param file the organisation file
   */
  @Component
  record Settings(@Value("${xiaohao.demo:false}") boolean demo,
      @Value("${xiaohao.organisation:classpath:config/organisation/first.yml}") Resource file) {
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (settings.demo() || !accounts.none()) {
      return;
    }
    organisation.load(settings.file());
    Account administrator = accounts.demoAccounts().stream().map(DemoAccount::login).map(accounts::byLogin)
        .map(account -> account.orElseThrow())
        .filter(account -> viewers.of(account.personId()).holds(Role.SYSTEM_ADMINISTRATOR)).findFirst()
        .orElseThrow(() -> new IllegalStateException("the organisation file names no system administrator"));
    byte[] bits = new byte[15];
    new SecureRandom().nextBytes(bits);
    String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    accounts.setPasswordHash(administrator.personId(), encoder.encode(password), true);
    // Standard output and not the log, which is kept and shipped elsewhere.
    System.out.println("First login: " + administrator.login() + " with the one-time password " + password);
  }
}
