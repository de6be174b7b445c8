package org.xiaohao.casework.escrow;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;

/** The custodians as the tables know them. */
@Component
class OfficeRoster implements KeeperRoster {

  private final Keepers keepers;
  private final Envelopes envelopes;

  OfficeRoster(Keepers keepers, Envelopes envelopes) {
    this.keepers = keepers;
    this.envelopes = envelopes;
  }

  @Override
  public List<Keeper> of(Circle circle, Collection<Long> respondents) {
    return keepers.of(circle, respondents);
  }

  @Override
  public void keepAway(CaseRef subject, Circle circle, Collection<Long> respondents) {
    keepers.keptAway(circle, respondents).forEach(person -> envelopes.keepAway(subject, person));
  }
}
