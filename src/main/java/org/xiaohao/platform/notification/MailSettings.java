package org.xiaohao.platform.notification;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where mail comes from and goes to. A person's address is the login at the configured domain. */
@Component
public class MailSettings {

  private final String domain;
  private final String baseUrl;
  private final Path folder;
  private final String host;

  MailSettings(@Value("${xiaohao.mail.domain}") String domain, @Value("${xiaohao.base-url}") String baseUrl,
      @Value("${xiaohao.data-dir}") Path dataFolder, @Value("${spring.mail.host:}") String host) {
    this.domain = domain;
    this.baseUrl = baseUrl;
    this.folder = dataFolder.resolve("mail");
    this.host = host;
  }

  String domain() {
    return domain;
  }

  String baseUrl() {
    return baseUrl;
  }

  String sender() {
    return "xiaohao@" + domain;
  }

  Path folder() {
    return folder;
  }

  /** For the start banner: the server's name, or the folder. */
  public String destination() {
    return host.isBlank() ? folder.toAbsolutePath().normalize().toString() : host;
  }
}
