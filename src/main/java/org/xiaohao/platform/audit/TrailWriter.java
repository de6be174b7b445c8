package org.xiaohao.platform.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.xiaohao.platform.vault.ProofSuites;
import org.xiaohao.platform.vault.Signer;

/** Writes the lines of a trail and signs them at the end. */
final class TrailWriter {

  private enum Type { HEADER, ENTRY, READING, SEAL, PROOF }

  private final OutputStream out;
  private final Signer signer;
  private final Map<Type, Long> counts = new EnumMap<>(Type.class);
  private byte[] digest = Link.START;

  TrailWriter(OutputStream out, Signer signer) {
    this.out = out;
    this.signer = signer;
  }

  void write(TrailLine line) throws IOException {
    counts.merge(type(line), 1L, Long::sum);
    String text = TrailFile.write(line);
    digest = TrailFile.digest(ProofSuites.current(), digest, text);
    put(text);
  }

  void end() throws IOException {
    TrailLine.End open = end(null);
    put(TrailFile.write(end(signer.sign(ProofSuites.current().digest(open.content())))));
    out.flush();
  }

  private TrailLine.End end(byte[] signature) {
    return new TrailLine.End(count(Type.ENTRY), count(Type.READING), count(Type.SEAL), count(Type.PROOF),
        ProofSuites.current().name(), signer.key().id(), digest, signature);
  }

  private long count(Type type) {
    return counts.getOrDefault(type, 0L);
  }

  private void put(String text) throws IOException {
    out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static Type type(TrailLine line) {
    if (line instanceof TrailLine.Entry) {
      return Type.ENTRY;
    }
    if (line instanceof TrailLine.Read) {
      return Type.READING;
    }
    if (line instanceof TrailLine.Sealed) {
      return Type.SEAL;
    }
    return line instanceof TrailLine.Proof ? Type.PROOF : Type.HEADER;
  }
}
