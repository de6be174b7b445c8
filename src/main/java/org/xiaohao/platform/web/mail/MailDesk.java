package org.xiaohao.platform.web.mail;

import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.access.Viewers;
import org.xiaohao.platform.notification.FailedMail;
import org.xiaohao.platform.notification.MailKind;
import org.xiaohao.platform.notification.Outbox;
import org.xiaohao.platform.organisation.Account;
import org.xiaohao.platform.organisation.Accounts;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.Names;
import org.xiaohao.platform.web.Page;

/** What the system administrator may ask of failed mails, for page and API alike; for everybody else there is no such thing. */
@Component
class MailDesk {

  private static final int PAGE = 50;

  private final Outbox outbox;
  private final Accounts accounts;
  private final Viewers viewers;
  private final Names names;

  MailDesk(Outbox outbox, Accounts accounts, Viewers viewers, Names names) {
    this.outbox = outbox;
    this.accounts = accounts;
    this.viewers = viewers;
    this.names = names;
  }

  /**
   * A failed mail.
   *
   * @param recipient login, which is the name of the mailbox
   * @param offices where the recipient serves
   * @param createdAt UTC
   */
  record Row(long id, MailKind kind, String recipient, String offices, String failure, int attempts,
      LocalDateTime createdAt) {
  }

  /** Failed mails, oldest first. */
  Page<Row> page(Viewer viewer, long after) {
    requireAdministrator(viewer);
    return Page.of(outbox.failed(after, PAGE + 1).stream().map(this::row).toList(), PAGE, Row::id);
  }

  private Row row(FailedMail mail) {
    String offices = viewers.of(mail.recipientId()).appointments().stream().map(post -> names.office(post.officeId()))
        .distinct().collect(Collectors.joining("、"));
    return new Row(mail.id(), mail.kind(), accounts.byPerson(mail.recipientId()).map(Account::login).orElse(""), offices,
        mail.failure(), mail.attempts(), mail.createdAt());
  }

  void repeat(Viewer viewer, long id) {
    requireAdministrator(viewer);
    outbox.repeat(viewer, id);
  }

  /** Refuses as if it were not there. */
  private static void requireAdministrator(Viewer viewer) {
    if (!viewer.holds(Role.SYSTEM_ADMINISTRATOR)) {
      throw DomainException.notFound("unknown");
    }
  }
}
