package org.xiaohao.casework.escrow;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.parcel.Snapshots;

/** The custodians as the discipline zone told them; before it has, no name can be kept and none is taken. */
@Component
@InZones(NetworkZone.INTAKE)
class CarriedRoster implements KeeperRoster {

  private final Snapshots snapshots;
  private final ObjectMapper json;
  private volatile Known known = new Known(0, List.of());

  CarriedRoster(Snapshots snapshots, ObjectMapper json) {
    this.snapshots = snapshots;
    this.json = json;
  }

  private record Known(long version, List<ToldKeeper> keepers) {
  }

  @Override
  public List<Keeper> of(Circle circle, Collection<Long> respondents) {
    return now().stream().filter(keeper -> circle.divisions().contains(keeper.divisionId()))
        .filter(keeper -> !respondents.contains(keeper.personId())
            && Collections.disjoint(keeper.tied(), respondents))
        .map(ToldKeeper::keeper).toList();
  }

  /** There is no case here to be kept away from; the zone that opens it does so when the report arrives. */
  @Override
  public List<Keeper> keepAway(CaseRef subject, Circle circle, Collection<Long> respondents) {
    return of(circle, respondents);
  }

  private List<ToldKeeper> now() {
    long version = snapshots.version(RosterTold.NAME);
    Known current = known;
    return current.version == version ? current.keepers : read(version);
  }

  private synchronized List<ToldKeeper> read(long version) {
    try {
      known = new Known(version, json.readValue(snapshots.find(RosterTold.NAME).orElseThrow(), new TypeReference<>() {
      }));
      return known.keepers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
