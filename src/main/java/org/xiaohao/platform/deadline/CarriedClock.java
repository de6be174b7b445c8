package org.xiaohao.platform.deadline;

import java.nio.ByteBuffer;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.parcel.Snapshots;

/** The business clock as the discipline zone told it; it cannot be moved here. */
@Component
@InZones(NetworkZone.INTAKE)
class CarriedClock implements BusinessClockMapper {

  private final Snapshots snapshots;

  CarriedClock(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public long findOffsetSeconds() {
    return snapshots.find(ClockTold.NAME).map(told -> ByteBuffer.wrap(told).getLong()).orElse(0L);
  }

  @Override
  public int moveForward(long offsetSeconds) {
    throw new UnsupportedOperationException("the clock is moved in the discipline zone");
  }

  @Override
  public int setBeforeFirstDeadline(long offsetSeconds) {
    throw new UnsupportedOperationException("the clock is set in the discipline zone");
  }
}
