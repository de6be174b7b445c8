package org.xiaohao.platform.parcel;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.vault.PepperSeal;

/**
 * Keeps the newest whole of what another zone tells, such as the register; sealed under the pepper. The sender keeps a
 * hash of what it told last, so that it tells only changes.
 */
@Component
@InZones({NetworkZone.INTAKE, NetworkZone.DISCIPLINE})
public class Snapshots {

  private final ParcelMapper mapper;
  private final Parcels parcels;
  private final PepperSeal seal;

  Snapshots(ParcelMapper mapper, Parcels parcels, PepperSeal seal) {
    this.mapper = mapper;
    this.parcels = parcels;
    this.seal = seal;
  }

  /** A number that grows whenever the whole of that name changes; 0 before the first. */
  public long version(String name) {
    return mapper.findSnapshotNumber(name);
  }

  public Optional<byte[]> find(String name) {
    return mapper.findSnapshot(name).map(found -> seal.open(name, found.body()));
  }

  /** Keeps a new whole, unless a newer one is kept already. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(String name, long number, byte[] whole) {
    if (number <= version(name)) {
      return;
    }
    byte[] body = seal.seal(name, whole);
    if (mapper.updateSnapshot(name, number, body) == 0) {
      mapper.insertSnapshot(name, number, body);
    }
  }

  /** Has a whole told to the other zone if it is not what was told last. */
  @Transactional
  public void offer(NetworkZone peer, String kind, byte[] whole) {
    Optional<byte[]> last = find(kind);
    if (last.isEmpty() || !Arrays.equals(last.get(), whole)) {
      keep(kind, version(kind) + 1, whole);
      parcels.tell(peer, kind, 0);
    }
  }
}
