package org.xiaohao.casework.escrow;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;

/**
 * Keeps in memory who serves as custodian with which public key, for filing: each named report is sealed to them. A key
 * made or retired here shows at once; what another node or the register changed, after {@link #FRESH}. Only sealing reads
 * this: whether a person may open a name, and is tied to whom it accuses, is asked of the tables each time.
 */
@Component
class KeptKeepers {

  private static final Duration FRESH = Duration.ofSeconds(10);

  /** The custodians of a division, those of them who have a key, and to whom each is tied. */
  record Serving(List<Long> people, List<Keeper> keepers, Map<Long, Set<Long>> ties) {

    /** Whether the custodian must keep away from a case about these people. */
    boolean away(long person, Collection<Long> respondents) {
      return respondents.contains(person) || !Collections.disjoint(ties.get(person), respondents);
    }
  }

  private final LoadingCache<Long, Serving> byDivision;

  KeptKeepers(Keepers keepers, People people) {
    byDivision = Caffeine.newBuilder().expireAfterWrite(FRESH).build(division -> {
      List<Long> serving = keepers.serving(division).stream().map(Person::id).toList();
      return new Serving(serving, keepers.of(division),
          serving.stream().collect(Collectors.toMap(Function.identity(), people::tiedTo)));
    });
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
