package org.xiaohao.demo;

import java.time.LocalDateTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Accounts;
import org.xiaohao.platform.organisation.OrganisationImport;

/** Fills an empty database with the fictional province 云川省; all its people log in with the same known password. */
@Component
@Order(1)
@ConditionalOnProperty("xiaohao.demo")
public class DemoProvince implements ApplicationRunner {

  /** Password of every demo account. */
  public static final String PASSWORD = "xiaohao-demo";

  /** Passphrase of every demo custodian. */
  public static final String PASSPHRASE = "yunchuan shanqing shuixiu zhengming baoguan xiaohao";

  /** The business day on which the demo begins. */
  public static final LocalDateTime BEGINS = LocalDateTime.of(2017, 5, 8, 9, 0);

  private final OrganisationImport organisation;
  private final Accounts accounts;
  private final BusinessClock clock;
  private final ObjectProvider<PasswordEncoder> passwords;
  private final Custodians custodians;

  DemoProvince(OrganisationImport organisation, Accounts accounts, BusinessClock clock,
      ObjectProvider<PasswordEncoder> passwords, Custodians custodians) {
    this.organisation = organisation;
    this.accounts = accounts;
    this.clock = clock;
    this.passwords = passwords;
    this.custodians = custodians;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!accounts.none()) {
      return;
    }
    organisation.load(new ClassPathResource("config/organisation/yunchuan.yml"));
    passwords.ifAvailable(encoder -> accounts.setMissingPasswordHashes(encoder.encode(PASSWORD), false));
    clock.startAt(BEGINS);
    custodians.setUp();
  }
}
