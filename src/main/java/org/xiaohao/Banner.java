package org.xiaohao;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.notification.MailSettings;

/** Says where the program answers and where its mail goes, once everything before the first visitor is done. */
@Component
@Order(1000)
class Banner implements ApplicationRunner {

  private static final String HERE = "http://localhost:";

  private final Environment environment;
  private final MailSettings mail;

  Banner(Environment environment, MailSettings mail) {
    this.environment = environment;
    this.mail = mail;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    String address = environment.getRequiredProperty("xiaohao.base-url");
    String port = environment.getProperty("local.server.port");
    if (address.startsWith(HERE) && port != null) {
      address = HERE + port;
    }
    System.out.println("\n  Xiaohao 销号  " + address + "\n  邮件 mail: " + mail.destination());
  }
}
