package org.xiaohao.platform.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Account;
import org.xiaohao.platform.organisation.Accounts;
import org.xiaohao.platform.workflow.CaseTypes;

/** Writes and hands over one mail: by SMTP when {@code spring.mail.host} is set, else as a file below {@code mail/}. */
@Component
class Mailer {

  private final ObjectProvider<JavaMailSender> smtp;
  private final MailSettings settings;
  private final Accounts accounts;
  private final MessageSource messages;
  private final CaseTypes types;

  Mailer(ObjectProvider<JavaMailSender> smtp, MailSettings settings, Accounts accounts, MessageSource messages,
      CaseTypes types) {
    this.smtp = smtp;
    this.settings = settings;
    this.accounts = accounts;
    this.messages = messages;
    this.types = types;
  }

  /** Whatever stands in the way counts as an attempt, so that a mail that cannot be written comes to light too. */
  void send(OutboxRow row) throws MailNotSent {
    try {
      JavaMailSender sender = smtp.getIfAvailable();
      MimeMessage mail = message(row, sender == null ? Session.getInstance(new Properties()) : null, sender);
      if (sender == null) {
        writeFile(row, mail);
      } else {
        handOver(sender, mail);
      }
    } catch (MessagingException | IOException | RuntimeException e) {
      throw new MailNotSent(e);
    }
  }

  /** A failure without a failed message is one at the good-bye: the server has taken the mail, and it is not sent again. */
  private static void handOver(JavaMailSender sender, MimeMessage mail) {
    try {
      sender.send(mail);
    } catch (MailSendException e) {
      if (!e.getFailedMessages().isEmpty()) {
        throw e;
      }
    }
  }

  private MimeMessage message(OutboxRow row, Session session, JavaMailSender sender) throws MessagingException {
    String messageId = "<outbox-" + row.id() + "." + Integer.toHexString(row.dedupKey().hashCode()) + "@"
        + settings.domain() + ">";
    MimeMessage mail = new StableMimeMessage(session == null ? sender.createMimeMessage().getSession() : session,
        messageId);
    mail.setFrom(new InternetAddress(settings.sender()));
    mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(
        accounts.byPerson(row.recipientId()).map(Account::login).orElse("nobody") + "@" + settings.domain()));
    mail.setSentDate(new Date());
    mail.setSubject(text("mail." + row.template() + ".subject", row), StandardCharsets.UTF_8.name());
    mail.setText(text("mail." + row.template() + ".body", row), StandardCharsets.UTF_8.name());
    mail.saveChanges();
    return mail;
  }

  private String text(String key, OutboxRow row) {
    return messages.getMessage(key, new Object[] {settings.baseUrl() + path(row), row.detail()}, Locale.SIMPLIFIED_CHINESE);
  }

  private String path(OutboxRow row) {
    if (row.template().startsWith("case.")) {
      return types.of(row.caseKind()).path(row.caseId());
    }
    if (row.taskRef() == null) {
      return "/desk";
    }
    String folder = row.template().startsWith("document.") ? "/documents/"
        : row.template().startsWith("supervision.") ? "/supervisions/" : "/tasks/";
    return folder + row.taskRef();
  }

  private void writeFile(OutboxRow row, MimeMessage mail) throws IOException, MessagingException {
    Path folder = Files.createDirectories(settings.folder());
    Path part = folder.resolve(row.id() + ".part");
    try (OutputStream out = Files.newOutputStream(part)) {
      mail.writeTo(out);
    }
    Files.move(part, folder.resolve(String.format(Locale.ROOT, "%08d.eml", row.id())),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  /** Keeps the Message-ID we gave it, so that a second sending is recognised as the same mail. */
  private static final class StableMimeMessage extends MimeMessage {

    private final String messageId;

    StableMimeMessage(Session session, String messageId) {
      super(session);
      this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }
}
