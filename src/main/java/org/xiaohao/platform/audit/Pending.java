package org.xiaohao.platform.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;

/** The deeds of one transaction that are not written yet. Last of all that happens before a commit. */
final class Pending implements TransactionSynchronization {

  private final Consumer<List<Deed>> writer;
  private final List<Deed> deeds = new ArrayList<>();
  private boolean committing;

  Pending(Consumer<List<Deed>> writer) {
    this.writer = writer;
  }

  void add(Deed deed) {
    deeds.add(deed);
    if (committing) {
      write();
    }
  }

  void write() {
    if (!deeds.isEmpty()) {
      writer.accept(List.copyOf(deeds));
      deeds.clear();
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
