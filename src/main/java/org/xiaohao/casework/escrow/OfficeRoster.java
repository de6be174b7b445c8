package org.xiaohao.casework.escrow;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.organisation.People;

/** The custodians as the tables know them. */
@Component
class OfficeRoster implements KeeperRoster {

  private final KeptKeepers kept;
  private final People people;
  private final Envelopes envelopes;

  OfficeRoster(KeptKeepers kept, People people, Envelopes envelopes) {
    this.kept = kept;
    this.people = people;
    this.envelopes = envelopes;
  }

  @Override
  public Set<Long> away(Collection<Long> respondents) {
    Set<Long> away = new HashSet<>(respondents);
    away.addAll(people.tiedTo(respondents));
    return away;
  }

  @Override
  public List<Keeper> of(Circle circle, Set<Long> away) {
    return circle.divisions().stream().flatMap(division -> kept.of(division).keepers().stream())
        .filter(keeper -> !away.contains(keeper.personId())).toList();
  }

  @Override
  public List<Keeper> keepAway(CaseRef subject, Circle circle, Set<Long> away) {
    circle.divisions().stream().flatMap(division -> kept.of(division).people().stream()).filter(away::contains)
        .forEach(person -> envelopes.keepAway(subject, person));
    return of(circle, away);
  }
}
