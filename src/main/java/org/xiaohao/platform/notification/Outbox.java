package org.xiaohao.platform.notification;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;

/**
 * Mails are rows of the transaction that causes them and are sent afterwards by one node at a time, each under a stable
 * Message-ID, so that a repeated sending is still one mail. While a mail server keeps its line open no row is locked and no
 * connection to the database held: the row is taken for a while, sent, and marked. What fails is tried again, ever later,
 * and stays visible.
 */
@Service
public class Outbox {

  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
  private static final int BATCH = 20;
  /** With waits that double up to eight hours: a night without a mail server loses nothing. */
  private static final int MOST_ATTEMPTS = 12;
  private static final int SLOWEST_DOUBLING = 10;
  /** Longer than a whole sending with every answer as late as the settings allow. */
  private static final long TAKEN_SECONDS = 30L * 60;

  private final OutboxMapper mapper;
  private final Mailer mailer;
  private final CaseAccess access;
  private final TransactionTemplate transaction;
  private final Audit audit;

  Outbox(OutboxMapper mapper, Mailer mailer, CaseAccess access, TransactionTemplate transaction, Audit audit) {
    this.mapper = mapper;
    this.mailer = mailer;
    this.access = access;
    this.transaction = transaction;
    this.audit = audit;
  }

  /** Stores a notice with the deed that causes it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(Notice notice) {
    mapper.insert(notice);
  }

  /**
   * Sends what is due, outside any transaction. A server that cannot be reached ends the round: the other mails wait for
   * the next one, and none of them uses up an attempt.
   *
   * @return how many rows were looked at; 0 when nothing is due or the server is away
   */
  public int send() {
    for (int looked = 0; looked < BATCH; looked++) {
      Optional<OutboxRow> row = transaction.execute(status -> take());
      if (row.isEmpty()) {
        return looked;
      }
      if (!send(row.get())) {
        return 0;
      }
    }
    return BATCH;
  }

  /** The next due row, taken for this node. If the node dies, it is due again when the time is over. */
  private Optional<OutboxRow> take() {
    List<OutboxRow> due = mapper.listDueForUpdate(1);
    due.forEach(row -> mapper.take(row.id(), TAKEN_SECONDS));
    return due.stream().findFirst();
  }

  /** Whether the server could be reached. */
  private boolean send(OutboxRow row) {
    if (row.caseId() != null && access.isExcluded(new CaseRef(row.caseKind(), row.caseId()), row.recipientId())) {
      mapper.markDropped(row.id());
      return true;
    }
    try {
      mailer.send(row);
      mapper.markSent(row.id());
      return true;
    } catch (MailNotSent e) {
      int attempts = row.attempts() + 1;
      boolean last = attempts >= MOST_ATTEMPTS;
      LOG.warn("mail {} was not sent, attempt {}: {}", row.id(), attempts, e.getMessage());
      mapper.markFailed(row.id(), last ? "FAILED" : "PENDING", e.getMessage(),
          30L << Math.min(attempts, SLOWEST_DOUBLING));
      return !e.away();
    }
  }

  /** Mails that were given up in order, after the given id. */
  public List<FailedMail> failed(long after, int limit) {
    return mapper.listFailed(after, limit).stream().map(row -> new FailedMail(row.id(), MailKind.of(row.template()),
        row.recipientId(), row.attempts(), row.failure(), row.createdAt())).toList();
  }

  /** Lets a mail that was given up be tried again; that is a deed of the administrator. */
  @Transactional
  public void repeat(Viewer administrator, long id) {
    if (mapper.repeat(id) == 0) {
      throw DomainException.conflict("mail.not.failed");
    }
    audit.record(administrator.personId(), null, "mail.repeat", null, "mail " + id);
  }
}
