package org.xiaohao.platform.audit;

import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;

/**
 * Who did what, in the transaction of the deed, chained by hashes; and who read confidential content, before it is shown.
 * Details are codes, ids and dates; text and names never.
 */
@Service
public class Audit {

  /** The deed that says up to which place a chain was emptied. */
  static final String FORGET = "audit.forget";
  private static final long READ_SLOT_SECONDS = 300;
  private static final int SALT_BYTES = 16;

  private final AuditMapper mapper;
  private final Chains chains;
  private final BusinessClock clock;
  private final SecureRandom random = new SecureRandom();

  Audit(AuditMapper mapper, Chains chains, BusinessClock clock) {
    this.mapper = mapper;
    this.chains = chains;
    this.clock = clock;
  }

  /**
   * Writes one entry into the chain of the case, or of the person where there is no case, when the deed's own transaction
   * commits.
   *
   * @param personId who did it; null for the public side and the scheduler
   * @param officeId in which office; may be null
   * @param action code such as {@code task.complete}; its first word tells the {@link AuditKind}
   * @param subject the case; null for logins and administration
   * @param detail codes, ids and dates only; may be null
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Long personId, Long officeId, String action, CaseRef subject, String detail) {
    chains.add(deed(personId, officeId, action, subject, detail));
  }

  /** As {@link #record}, for a case stored in this very transaction: its chain begins, so nobody looks for its end. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void begin(Long personId, Long officeId, String action, CaseRef subject, String detail) {
    chains.begin(deed(personId, officeId, action, subject, detail));
  }

  private Deed deed(Long personId, Long officeId, String action, CaseRef subject, String detail) {
    String kind = AuditKind.of(action, subject != null).name();
    return new Deed(salt(), clock.now().truncatedTo(ChronoUnit.SECONDS), personId, officeId, kind, action,
        subject == null ? null : subject.kind(), subject == null ? null : subject.id(), detail);
  }

  /**
   * Notes that confidential content is about to be shown: once per person, case and five minutes. Whoever shows content
   * calls this first and lets its failure pass, so that what cannot be noted is not shown (M20).
   */
  @Transactional
  public void read(long personId, CaseRef subject) {
    LocalDateTime now = chains.now();
    mapper.insertRead(Reading.of(now, salt(), personId, subject, null),
        now.toEpochSecond(ZoneOffset.UTC) / READ_SLOT_SECONDS);
  }

  /**
   * Notes that the untouched original of a file is about to be handed out: each time, and with the file (W9). Committed
   * before the first byte leaves; fails closed.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void readOriginal(long personId, CaseRef subject, long attachmentId) {
    mapper.insertRead(Reading.of(chains.now(), salt(), personId, subject, attachmentId),
        ThreadLocalRandom.current().nextLong(Long.MIN_VALUE, 0));
  }

  /** The timeline of a case, oldest first. The caller has checked that it may be seen. */
  @Transactional
  public List<AuditEntry> timeline(CaseRef subject) {
    chains.flush();
    return mapper.listByCase(subject);
  }

  /** Who opened the confidential content of a case and when. The caller has checked the right to the log. */
  public List<ReadEntry> readers(CaseRef subject) {
    return mapper.listReads(subject);
  }

  /**
   * Drops what the entries and readings of a case say, as its retention demands; places in the chain and hashes stay, so
   * that the trail is still whole (M20). The salts go too: nothing can be guessed from a hash. The chain itself says up to
   * where it was emptied; an empty entry without that word counts as changed.
   *
   * @param personId who decided it; null for the scheduler
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(Long personId, CaseRef subject) {
    long last = chains.last(subject);
    mapper.clearEntries(subject);
    mapper.clearReads(subject);
    record(personId, null, FORGET, subject, String.valueOf(last));
  }

  private byte[] salt() {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return salt;
  }
}
