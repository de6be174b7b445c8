package org.xiaohao.platform.parcel;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;

/** Tells the sender what has been taken and what is missing. */
@Component
@InZones({NetworkZone.INTAKE, NetworkZone.DISCIPLINE})
class AckCargo implements Cargo {

  static final String KIND = "ack";

  private final Parcels parcels;
  private final ParcelFolders folders;

  AckCargo(Parcels parcels, ParcelFolders folders) {
    this.parcels = parcels;
    this.folders = folders;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void pack(long subjectId, CargoWriter out) throws IOException {
    out.write(Parcels.JSON.valueToTree(parcels.received(folders.peer())));
  }

  @Override
  public void unpack(CargoReader in) throws IOException {
    JsonNode told = in.next().orElseThrow(() -> new BadParcel("an empty acknowledgement"));
    parcels.acknowledged(folders.peer(), Parcels.JSON.treeToValue(told, Parcels.Received.class));
  }
}
