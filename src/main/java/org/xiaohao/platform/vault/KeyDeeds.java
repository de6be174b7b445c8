package org.xiaohao.platform.vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts what is done with keys on record. Files of keys know no transaction, so a deed is on record before it is done: one
 * that cannot be noted is not done.
 */
@Component
class KeyDeeds {

  private final ApplicationEventPublisher events;
  private final TransactionOperations transaction;

  KeyDeeds(ApplicationEventPublisher events, TransactionOperations transaction) {
    this.events = events;
    this.transaction = transaction;
  }

  void note(String action, String detail) {
    transaction.executeWithoutResult(status -> events.publishEvent(new KeysChanged(action, detail)));
  }
}
