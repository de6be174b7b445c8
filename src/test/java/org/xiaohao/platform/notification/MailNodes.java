package org.xiaohao.platform.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Accounts;
import org.xiaohao.platform.workflow.CaseTypes;

/** Outboxes as further nodes would have them, beside the one of the program, which writes its mails as files. */
@Component
record MailNodes(OutboxMapper rows, MailSettings settings, Accounts accounts, MessageSource messages, CaseTypes types,
    CaseAccess access, TransactionTemplate transaction, Audit audit) {

  /** A mail server that keeps what it gets; not started. */
  static GreenMail server() {
    return new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  }

  /** Sends to the server at this port of the machine, and gives up a step after a while. */
  Outbox to(int port, Duration patience) {
    return to(port, patience, rows);
  }

  /** As {@link #to(int, Duration)}, with rows of its own. */
  Outbox to(int port, Duration patience, OutboxMapper others) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    String millis = String.valueOf(patience.toMillis());
    sender.getJavaMailProperties().putAll(Map.of("mail.smtp.connectiontimeout", millis, "mail.smtp.timeout", millis,
        "mail.smtp.writetimeout", millis));
    return of(others, new Mailer(provider(Map.of("smtp", sender)), settings, accounts, messages, types));
  }

  /** Dies with the first row in hand, as a killed process. */
  Outbox dying() {
    return of(rows, new Mailer(provider(Map.of()), settings, accounts, messages, types) {
      @Override
      void send(OutboxRow row) {
        throw new OutOfMemoryError("killed");
      }
    });
  }

  private Outbox of(OutboxMapper mapper, Mailer mailer) {
    return new Outbox(mapper, mailer, access, transaction, audit);
  }

  private static ObjectProvider<JavaMailSender> provider(Map<String, Object> senders) {
    return new StaticListableBeanFactory(senders).getBeanProvider(JavaMailSender.class);
  }
}
