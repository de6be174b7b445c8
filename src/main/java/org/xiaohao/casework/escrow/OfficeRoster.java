package org.xiaohao.casework.escrow;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;

/** The custodians as the tables know them. */
@Component
class OfficeRoster implements KeeperRoster {

  private final KeptKeepers kept;
  private final Envelopes envelopes;

  OfficeRoster(KeptKeepers kept, Envelopes envelopes) {
    this.kept = kept;
    this.envelopes = envelopes;
  }

  @Override
  public List<Keeper> of(Circle circle, Collection<Long> respondents) {
    return circle.divisions().stream().map(kept::of).flatMap(serving -> serving.keepers().stream()
        .filter(keeper -> !serving.away(keeper.personId(), respondents))).toList();
  }

  @Override
  public List<Keeper> keepAway(CaseRef subject, Circle circle, Collection<Long> respondents) {
    circle.divisions().stream().map(kept::of).forEach(serving -> serving.people().stream()
        .filter(person -> serving.away(person, respondents))
        .forEach(person -> envelopes.keepAway(subject, person)));
    return of(circle, respondents);
  }
}
