package org.xiaohao.platform.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.xiaohao.platform.access.CaseRef;

/**
 * Appends deeds to their chains, all of a transaction just before it commits, chain by chain in the order of their names,
 * so that two transactions with several never lock each other out. The head's row is the last lock a transaction takes
 * and is held only until the commit that follows; different cases have different heads and never wait for each other.
 */
@Component
class Chains {

  private final AuditMapper mapper;
  private final Clock clock;

  Chains(AuditMapper mapper, Clock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  /** Keeps the deed for the end of the transaction. */
  void add(Deed deed) {
    pending().add(deed);
  }

  /** As {@link #add}, for the first deed of a case. */
  void begin(Deed deed) {
    pending().begin(deed);
  }

  /** Writes what is kept at once, so that the transaction reads its own deeds. */
  void flush() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      pending().write();
    }
  }

  /** Place of the last link of a case, which is locked; 0 if there is none. */
  long last(CaseRef subject) {
    flush();
    return mapper.findHeadForUpdate(subject.toString()).map(ChainHead::seq).orElse(0L);
  }

  private Pending pending() {
    return TransactionSynchronizationManager.getSynchronizations().stream().filter(Pending.class::isInstance)
        .map(Pending.class::cast).findFirst().orElseGet(() -> {
          Pending fresh = new Pending(this::write);
          TransactionSynchronizationManager.registerSynchronization(fresh);
          return fresh;
        });
  }

  private void write(List<Deed> deeds, Set<String> begun) {
    TreeMap<String, List<Deed>> byChain = deeds.stream()
        .collect(Collectors.groupingBy(Deed::chain, TreeMap::new, Collectors.toList()));
    byChain.forEach((chain, own) -> write(chain, own, begun.contains(chain)));
  }

  /** Two who begin a chain at once find no head to lock; the later one then finds the link of the other and goes on. */
  private void write(String chain, List<Deed> deeds, boolean begins) {
    try {
      append(begins ? Link.start(chain) : head(chain), deeds);
    } catch (DuplicateKeyException begunMeanwhile) {
      append(head(chain), deeds);
    }
  }

  private ChainHead head(String chain) {
    return mapper.findHeadForUpdate(chain).orElseGet(() -> Link.start(chain));
  }

  private void append(ChainHead last, List<Deed> deeds) {
    LocalDateTime now = now();
    ChainHead head = last;
    for (Deed deed : deeds) {
      Link link = Link.after(head, deed.content(), now);
      mapper.insertEntry(ChainedDeed.of(link, deed));
      head = link.head();
    }
    mapper.saveHead(head, now);
  }

  /** System time as the tables keep it. */
  LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
  }
}
