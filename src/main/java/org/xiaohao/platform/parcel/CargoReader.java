package org.xiaohao.platform.parcel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The inside of a package being read, value by value in the order they were written. */
public final class CargoReader {

  private final long subjectId;
  private final MappingIterator<JsonNode> values;

  CargoReader(long subjectId, MappingIterator<JsonNode> values) {
    this.subjectId = subjectId;
    this.values = values;
  }

  static MappingIterator<JsonNode> values(InputStream in) throws IOException {
    return Parcels.JSON.readerFor(JsonNode.class).readValues(in);
  }

  /** Id of what the package is about, alike in both zones. */
  public long subjectId() {
    return subjectId;
  }

  /** The next value; empty at the end. */
  public Optional<JsonNode> next() throws IOException {
    return values.hasNextValue() ? Optional.of(values.nextValue()) : Optional.empty();
  }
}
