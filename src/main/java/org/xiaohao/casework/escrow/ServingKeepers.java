package org.xiaohao.casework.escrow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.access.BusinessDay;
import org.xiaohao.platform.organisation.Appointment;
import org.xiaohao.platform.organisation.People;

/** All custodians with a key, wherever they serve, for the zone that takes reports. */
@Component
@InZones(NetworkZone.DISCIPLINE)
class ServingKeepers {

  private static final int PAGE = 1000;
  private static final long FRESH_NANOS = 300_000_000_000L;

  private final CustodianKeyMapper keys;
  private final Keepers keepers;
  private final People people;
  private final BusinessDay day;
  private Read last;

  ServingKeepers(CustodianKeyMapper keys, Keepers keepers, People people, BusinessDay day) {
    this.keys = keys;
    this.keepers = keepers;
    this.people = people;
    this.day = day;
  }

  /** What was found at a time, for these keys on that day. */
  private record Read(List<ToldKeeper> found, List<String> keyIds, LocalDate on, long nanos) {
  }

  /** New and retired keys show at once; who left a post or is tied to whom, some minutes later. */
  synchronized List<ToldKeeper> all() {
    List<CustodianKey> inUse = inUse();
    List<String> keyIds = inUse.stream().map(CustodianKey::keyId).toList();
    LocalDate today = day.today();
    if (last == null || !last.keyIds.equals(keyIds) || !last.on.equals(today)
        || System.nanoTime() - last.nanos > FRESH_NANOS) {
      last = new Read(read(inUse, today), keyIds, today, System.nanoTime());
    }
    return last.found;
  }

  private List<CustodianKey> inUse() {
    List<CustodianKey> all = new ArrayList<>();
    List<CustodianKey> next = keys.listAllInUse(0, PAGE);
    while (!next.isEmpty()) {
      all.addAll(next);
      next = keys.listAllInUse(next.get(next.size() - 1).id(), PAGE);
    }
    return all;
  }

  private List<ToldKeeper> read(List<CustodianKey> inUse, LocalDate today) {
    Set<Long> divisions = new TreeSet<>();
    inUse.forEach(key -> people.appointments(key.personId(), today).stream().map(Appointment::divisionId)
        .forEach(divisions::add));
    return divisions.stream().flatMap(division -> keepers.of(division).stream())
        .sorted(Comparator.comparing(Keeper::divisionId).thenComparing(Keeper::personId))
        .map(keeper -> new ToldKeeper(keeper.divisionId(), keeper.personId(), keeper.recipient().publicKey(),
            people.tiedTo(keeper.personId()).stream().sorted().toList())).toList();
  }
}
