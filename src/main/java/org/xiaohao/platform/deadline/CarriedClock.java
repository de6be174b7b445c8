package org.xiaohao.platform.deadline;

import java.nio.ByteBuffer;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.parcel.Snapshots;

/** The business clock as the discipline zone told it. */
@Component
@InZones(NetworkZone.INTAKE)
class CarriedClock implements ClockOffset {

  private final Snapshots snapshots;

  CarriedClock(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public long findOffsetSeconds() {
    return snapshots.find(ClockTold.NAME).map(told -> ByteBuffer.wrap(told).getLong()).orElse(0L);
  }
}
