package org.xiaohao.platform.deadline;

import java.nio.ByteBuffer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.parcel.Told;

/** Tells the zone that takes reports how far the business clock is away from the system's; 0 outside a trial. */
@Component
@InZones({NetworkZone.INTAKE, NetworkZone.DISCIPLINE})
class ClockTold implements Told {

  static final String NAME = "clock";

  private final ObjectProvider<BusinessClockMapper> clock;

  ClockTold(ObjectProvider<BusinessClockMapper> clock) {
    this.clock = clock;
  }

  @Override
  public String kind() {
    return NAME;
  }

  @Override
  public byte[] whole() {
    return ByteBuffer.allocate(Long.BYTES).putLong(clock.getObject().findOffsetSeconds()).array();
  }
}
