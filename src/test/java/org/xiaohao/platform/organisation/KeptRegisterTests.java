package org.xiaohao.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

class KeptRegisterTests {

  private final KeptRegister register = new KeptRegister();
  private final AtomicInteger tables = new AtomicInteger();

  private int ask(String about) {
    return register.ask("post", List.of(about), tables::incrementAndGet);
  }

  @Test
  void asksTheTablesOnceForEachQuestion() {
    assertThat(ask("a")).isEqualTo(1);
    assertThat(ask("a")).isEqualTo(1);
    assertThat(ask("b")).isEqualTo(2);
  }

  @Test
  void asksAnewAfterAChangeAndAgainAfterItsTransaction() {
    ask("a");
    TransactionSynchronizationManager.initSynchronization();
    try {
      register.changed();
      assertThat(ask("a")).as("within the transaction").isEqualTo(2);
      TransactionSynchronizationUtils.invokeAfterCompletion(TransactionSynchronizationManager.getSynchronizations(),
          TransactionSynchronization.STATUS_ROLLED_BACK);
    } finally {
      TransactionSynchronizationManager.clearSynchronization();
    }
    assertThat(ask("a")).as("after it was rolled back").isEqualTo(3);
  }
}
