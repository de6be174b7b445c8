package org.xiaohao.casework.escrow;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.parcel.Told;

/** Tells the zone that takes reports to whose public keys names are sealed (decision 13). */
@Component
@InZones({NetworkZone.INTAKE, NetworkZone.DISCIPLINE})
class RosterTold implements Told {

  static final String NAME = "custodians";

  private final ObjectProvider<ServingKeepers> serving;
  private final ObjectMapper json;

  RosterTold(ObjectProvider<ServingKeepers> serving, ObjectMapper json) {
    this.serving = serving;
    this.json = json;
  }

  @Override
  public String kind() {
    return NAME;
  }

  @Override
  public byte[] whole() throws IOException {
    return json.writeValueAsBytes(serving.getObject().all());
  }
}
