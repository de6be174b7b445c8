package org.xiaohao.platform.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps divisions, offices and posts in memory: every step of every case reads them, and they change a few times a year.
 * What another node changed shows here after {@link #FRESH}. Who holds which role is never kept: rights hold at once.
 */
@Component
class KeptRegister {

  private static final Duration FRESH = Duration.ofSeconds(10);
  private static final int MOST_ANSWERS = 20_000;

  private final AtomicLong changes = new AtomicLong();

  /** A question to the register; names of people are among the answers, never here. */
  private record Question(String name, List<Object> about) {}

  private final Cache<Question, Object> answers =
      Caffeine.newBuilder().maximumSize(MOST_ANSWERS).expireAfterWrite(FRESH).build();

  /** The answer kept, or that of the tables. */
  @SuppressWarnings("unchecked")
  <T> T ask(String name, List<Object> about, Supplier<T> tables) {
    return (T) answers.get(new Question(name, about), question -> tables.get());
  }

  /** Grows when this node changes the register. */
  long changes() {
    return changes.get();
  }

  /** To be called in the transaction that changes the register. */
  void changed() {
    changes.incrementAndGet();
    answers.invalidateAll();
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
        @Override
        public void afterCompletion(int status) {
          changes.incrementAndGet();
          answers.invalidateAll();
        }
      });
    }
  }
}
