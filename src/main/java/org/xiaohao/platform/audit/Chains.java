package org.xiaohao.platform.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.xiaohao.platform.access.CaseRef;

/**
 * Appends deeds to their chains, all of a transaction at once just before it commits: one locked read of the heads, one
 * insert, one update of the heads, however many deeds. The head's row is the last lock a transaction takes and is held
 * only until the commit that follows; different cases have different heads and never wait for each other.
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

  /** Writes what is kept at once, so that the transaction reads its own deeds. */
  void flush() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      pending().write();
    }
  }

  /** Place of the last link of a case, which is locked; 0 if there is none. */
  long last(CaseRef subject) {
    flush();
    return mapper.listHeadsForUpdate(List.of(subject.toString())).stream().mapToLong(ChainHead::seq).findFirst().orElse(0);
  }

  private Pending pending() {
    return TransactionSynchronizationManager.getSynchronizations().stream().filter(Pending.class::isInstance)
        .map(Pending.class::cast).findFirst().orElseGet(() -> {
          Pending fresh = new Pending(this::write);
          TransactionSynchronizationManager.registerSynchronization(fresh);
          return fresh;
        });
  }

  /** Two who begin a chain at once find no head to lock; the later one then finds the link of the other and goes on. */
  private void write(List<Deed> deeds) {
    try {
      append(deeds);
    } catch (DuplicateKeyException begunMeanwhile) {
      append(deeds);
    }
  }

  private void append(List<Deed> deeds) {
    TreeSet<String> chains = deeds.stream().map(Deed::chain).collect(Collectors.toCollection(TreeSet::new));
    Map<String, ChainHead> heads = new HashMap<>(mapper.listHeadsForUpdate(chains).stream()
        .collect(Collectors.toMap(ChainHead::chain, Function.identity())));
    LocalDateTime now = now();
    List<ChainedDeed> entries = new ArrayList<>();
    for (Deed deed : deeds) {
      ChainHead head = heads.getOrDefault(deed.chain(), Link.start(deed.chain()));
      Link link = Link.after(head, deed.content(), now);
      entries.add(new ChainedDeed(link, deed));
      heads.put(deed.chain(), link.head());
    }
    mapper.insertEntries(entries);
    mapper.saveHeads(chains.stream().map(heads::get).toList(), now);
  }

  /** System time as the tables keep it. */
  LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
  }
}
