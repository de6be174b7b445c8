package org.xiaohao.casework.escrow;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.xiaohao.platform.organisation.Person;

/**
 * Keeps in memory who serves as custodian with which public key, for filing: each named report is sealed to them. A key
 * made or retired here shows at once; what another node or the register changed, after {@link #FRESH}. Only sealing reads
 * this: whether a person may open a name is asked of the tables each time, and so is who is tied to whom.
 */
@Component
class KeptKeepers {

  private static final Duration FRESH = Duration.ofSeconds(10);

  /** The custodians of a division, and those of them who have a key. */
  record Serving(List<Long> people, List<Keeper> keepers) {
  }

  private final LoadingCache<Long, Serving> byDivision;

  KeptKeepers(Keepers keepers) {
    byDivision = Caffeine.newBuilder().expireAfterWrite(FRESH).build(division -> new Serving(
        keepers.serving(division).stream().map(Person::id).toList(), keepers.of(division)));
  }

  Serving of(long divisionId) {
    return byDivision.get(divisionId);
  }

  /** To be called in the transaction that makes or retires a key. */
  void changed() {
    byDivision.invalidateAll();
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
        @Override
        public void afterCompletion(int status) {
          byDivision.invalidateAll();
        }
      });
    }
  }
}
