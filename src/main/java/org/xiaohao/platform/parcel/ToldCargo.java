package org.xiaohao.platform.parcel;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Carries the newest whole of one name. */
class ToldCargo implements Cargo {

  private final String kind;
  private final Snapshots snapshots;

  ToldCargo(String kind, Snapshots snapshots) {
    this.kind = kind;
    this.snapshots = snapshots;
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public void pack(long subjectId, CargoWriter out) throws IOException {
    out.write(Parcels.JSON.getNodeFactory().numberNode(snapshots.version(kind)));
    out.write(Parcels.JSON.getNodeFactory().binaryNode(snapshots.find(kind).orElseThrow()));
  }

  /** An older whole that comes late changes nothing. */
  @Override
  public void unpack(CargoReader in) throws IOException {
    long version = in.next().orElseThrow().asLong();
    JsonNode whole = in.next().orElseThrow();
    snapshots.keep(kind, version, whole.binaryValue());
  }
}
