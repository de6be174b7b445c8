package org.xiaohao.platform.notification;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;

/**
 * Mails are rows of the transaction that causes them and are sent afterwards by one node at a time, each under a stable
 * Message-ID, so that a repeated sending is still one mail. What fails is tried again, ever later, and stays visible.
 */
@Service
public class Outbox {

  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
  private static final int BATCH = 20;
  private static final int MOST_ATTEMPTS = 8;

  private final OutboxMapper mapper;
  private final Mailer mailer;
  private final CaseAccess access;

  Outbox(OutboxMapper mapper, Mailer mailer, CaseAccess access) {
    this.mapper = mapper;
    this.mailer = mailer;
    this.access = access;
  }

  /** Stores a notice with the deed that causes it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(Notice notice) {
    mapper.insert(notice);
  }

  /** Sends what is due; returns how many rows were looked at. */
  @Transactional
  public int send() {
    List<OutboxRow> due = mapper.listDueForUpdate(BATCH);
    due.forEach(this::send);
    return due.size();
  }

  private void send(OutboxRow row) {
    if (row.caseId() != null && access.isExcluded(new CaseRef(row.caseKind(), row.caseId()), row.recipientId())) {
      mapper.markDropped(row.id());
      return;
    }
    try {
      mailer.send(row);
      mapper.markSent(row.id());
    } catch (MailNotSent e) {
      int attempts = row.attempts() + 1;
      boolean last = attempts >= MOST_ATTEMPTS;
      LOG.warn("mail {} was not sent, attempt {}: {}", row.id(), attempts, e.getMessage());
      mapper.markFailed(row.id(), last ? "FAILED" : "PENDING", e.getMessage(), 30L << Math.min(attempts, 10));
    }
  }

  /** Failed mails in order, after the given id. */
  public List<OutboxRow> failed(long after, int limit) {
    return mapper.listFailed(after, limit);
  }

  /** Lets a failed mail be tried again. */
  @Transactional
  public void repeat(long id) {
    if (mapper.repeat(id) == 0) {
      throw DomainException.conflict("mail.not.failed");
    }
  }
}
