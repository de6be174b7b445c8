package org.xiaohao.platform.parcel;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;

/** The inside of a package being written: one JSON value after the other, so that memory holds one at a time. */
public final class CargoWriter {

  private final JsonGenerator json;

  CargoWriter(OutputStream out) throws IOException {
    json = Parcels.JSON.createGenerator(out);
  }

  public void write(JsonNode value) throws IOException {
    Parcels.JSON.writeValue(json, value);
  }

  void finish() throws IOException {
    json.flush();
  }
}
