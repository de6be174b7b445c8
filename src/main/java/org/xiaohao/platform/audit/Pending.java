package org.xiaohao.platform.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.transaction.support.TransactionSynchronization;

/** The deeds of one transaction that are not written yet. Last of all that happens before a commit. */
final class Pending implements TransactionSynchronization {

  private final BiConsumer<List<Deed>, Set<String>> writer;
  private final List<Deed> deeds = new ArrayList<>();
  /** Chains of cases stored in this transaction, of which nothing is written yet. */
  private final Set<String> begun = new HashSet<>();
  private boolean committing;

  Pending(BiConsumer<List<Deed>, Set<String>> writer) {
    this.writer = writer;
  }

  void add(Deed deed) {
    deeds.add(deed);
    if (committing) {
      write();
    }
  }

  void begin(Deed deed) {
    begun.add(deed.chain());
    add(deed);
  }

  void write() {
    if (!deeds.isEmpty()) {
      writer.accept(List.copyOf(deeds), Set.copyOf(begun));
      deeds.clear();
      begun.clear();
    }
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    committing = true;
    write();
  }

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
