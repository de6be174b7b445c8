package org.xiaohao.supervision.inspection;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Seals, at the start of the program, visits that an earlier version planned in the clear and that have not started (S32). A
 * migration of the schema cannot: it has no keys. They can be opened and started meanwhile.
 */
@Component
class EarlierVisits implements ApplicationRunner {

  private final SealedVisits visits;

  EarlierVisits(SealedVisits visits) {
    this.visits = visits;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    visits.unsealed().forEach(visits::sealEarlier);
  }
}
