package org.xiaohao.platform.audit;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;

/**
 * Who did what, in the transaction of the deed, and who read confidential content, before it is shown. Details are codes,
 * ids and dates; text and names never.
 */
@Service
public class Audit {

  private static final long READ_SLOT_SECONDS = 300;

  private final AuditMapper mapper;
  private final BusinessClock clock;

  Audit(AuditMapper mapper, BusinessClock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  /**
   * Writes one entry; needs the deed's own transaction.
   *
   * @param personId who did it; null for the public side and the scheduler
   * @param officeId in which office; may be null
   * @param action code such as {@code task.complete}
   * @param subject the case; null for administration
   * @param detail codes, ids and dates only; may be null
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Long personId, Long officeId, String action, CaseRef subject, String detail) {
    mapper.insert(clock.now(), personId, officeId, action, subject, detail);
  }

  /** Notes that confidential content is about to be shown: once per person, case and five minutes; fails closed. */
  @Transactional
  public void read(long personId, CaseRef subject) {
    mapper.insertRead(personId, subject, System.currentTimeMillis() / 1000 / READ_SLOT_SECONDS);
  }

  /**
   * Notes that the untouched original of a file is about to be handed out: each time, and with the file (W9). Committed
   * before the first byte leaves; fails closed.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void readOriginal(long personId, CaseRef subject, long attachmentId) {
    mapper.insertOriginalRead(personId, subject, attachmentId, ThreadLocalRandom.current().nextLong(Long.MIN_VALUE, 0));
  }

  /** The timeline of a case, oldest first. The caller has checked that it may be seen. */
  public List<AuditEntry> timeline(CaseRef subject) {
    return mapper.listByCase(subject);
  }

  /** Who opened the confidential content of a case and when. The caller has checked the right to the log. */
  public List<ReadEntry> readers(CaseRef subject) {
    return mapper.listReads(subject);
  }
}
