package org.xiaohao.demo;

import java.time.LocalDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

/** Brings the fictional province and its people, who all have one password, and sets the clock to the summer of 2017. */
@Component
@Order(1)
@ConditionalOnProperty(name = "xiaohao.demo", havingValue = "true")
class DemoAccounts implements ApplicationRunner {

  static final String PASSWORD = "xiaohao-demo";
  private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);
  private static final LocalDateTime START = LocalDateTime.of(2017, 6, 1, 9, 0);

  private final OrganisationImport organisation;
  private final Accounts accounts;
  private final PasswordEncoder encoder;
  private final BusinessClock clock;

  DemoAccounts(OrganisationImport organisation, Accounts accounts, PasswordEncoder encoder, BusinessClock clock) {
    this.organisation = organisation;
    this.accounts = accounts;
    this.encoder = encoder;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    boolean first = accounts.none();
    organisation.load(new ClassPathResource("config/organisation/yunchuan.yml"));
    accounts.setMissingPasswordHashes(encoder.encode(PASSWORD), false);
    if (first) {
      clock.startAt(START);
      LOG.info("demo province loaded: {} accounts, password {}", accounts.demoAccounts().size(), PASSWORD);
    }
  }
}
