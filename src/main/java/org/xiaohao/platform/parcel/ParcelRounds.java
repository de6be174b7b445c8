package org.xiaohao.platform.parcel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;

/** One round of all that goes between the zones; a scheduler calls it every few seconds. */
@Service
@InZones({NetworkZone.INTAKE, NetworkZone.DISCIPLINE})
public class ParcelRounds {

  private final ParcelExchange exchange;
  private final ParcelFolders folders;
  private final Snapshots snapshots;
  private final StaffKeysCargo staffKeys;
  private final List<Told> tolds;

  ParcelRounds(ParcelExchange exchange, ParcelFolders folders, Snapshots snapshots, StaffKeysCargo staffKeys,
      List<Told> tolds) {
    this.exchange = exchange;
    this.folders = folders;
    this.snapshots = snapshots;
    this.staffKeys = staffKeys;
    this.tolds = tolds;
  }

  /** Notes what changed as a whole, then takes what has arrived and writes what is due. */
  public ParcelExchange.Round run() {
    try {
      if (folders.here() == NetworkZone.DISCIPLINE) {
        for (Told told : tolds) {
          snapshots.offer(NetworkZone.INTAKE, told.kind(), told.whole());
        }
      }
      ParcelExchange.Round round = exchange.run();
      if (folders.here() == NetworkZone.INTAKE) {
        staffKeys.adopt();
      }
      return round;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
