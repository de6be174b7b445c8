package org.xiaohao.platform.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import org.xiaohao.platform.vault.ProofSuite;

/** How the lines of a trail are written, read and digested: alike for export and verifier. */
final class TrailFile {

  private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).serializationInclusion(JsonInclude.Include.NON_NULL)
      .build();

  private TrailFile() {
  }

  static String write(TrailLine line) {
    try {
      return JSON.writerFor(TrailLine.class).writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads a line; throws if it is none. */
  static TrailLine read(String line) throws JsonProcessingException {
    return JSON.readValue(line, TrailLine.class);
  }

  /** The digest of all lines so far and this one. */
  static byte[] digest(ProofSuite suite, byte[] before, String line) {
    return suite.digest(Canonical.of(before, line.getBytes(StandardCharsets.UTF_8)));
  }
}
