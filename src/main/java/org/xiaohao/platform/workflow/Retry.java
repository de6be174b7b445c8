package org.xiaohao.platform.workflow;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.xiaohao.platform.DomainException;

/**
 * Runs a step again when the database chose it as the victim of a deadlock or let it wait too long. It must stand outside
 * the transaction: what is run again is the whole of it.
 */
@Component
public class Retry {

  private static final Logger LOG = LoggerFactory.getLogger(Retry.class);
  private static final int RETRIES = 2;
  private static final int ENGINE_DEADLOCK = 10000;

  /** Runs the step, at most three times; then says that the matter is busy. */
  public void run(Runnable step) {
    get(() -> {
      step.run();
      return null;
    });
  }

  /** Runs a step that returns something. */
  public <T> T get(Supplier<T> step) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a step can only be run again as a whole transaction");
    }
    for (int attempt = 0; ; attempt++) {
      try {
        return step.get();
      } catch (RuntimeException e) {
        if (!transientFailure(e)) {
          throw e;
        }
        if (attempt == RETRIES) {
          throw DomainException.conflict("busy");
        }
        LOG.info("a step met a {} and runs again", e.getClass().getSimpleName());
        pause(attempt);
      }
    }
  }

  static boolean transientFailure(Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (e instanceof ConcurrencyFailureException || e instanceof OptimisticLockingException
          || e instanceof ProcessEngineException engine && engine.getCode() == ENGINE_DEADLOCK) {
        return true;
      }
    }
    return false;
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(20, 80) * (attempt + 1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw DomainException.conflict("busy");
    }
  }
}
