package org.xiaohao.platform.audit;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDateTime;
import java.util.List;

/** One line of an exported trail: JSON with its type. Hashes and signatures are base64. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = TrailLine.Header.class, name = "trail"),
  @JsonSubTypes.Type(value = TrailLine.Entry.class, name = "entry"),
  @JsonSubTypes.Type(value = TrailLine.Read.class, name = "reading"),
  @JsonSubTypes.Type(value = TrailLine.Sealed.class, name = "seal"),
  @JsonSubTypes.Type(value = TrailLine.Proof.class, name = "proof"),
  @JsonSubTypes.Type(value = TrailLine.End.class, name = "end")
})
sealed interface TrailLine {

  /** The present format. */
  String FORMAT = "xiaohao-audit-1";

  /**
   * The first line.
   *
   * @param suite of the digest over the lines
   * @param subject the case; null for a period
   * @param firstSeal number of the first seal of a period, from which on all are there; 0 for a case
   * @param from begin of a period, UTC; null for a case
   * @param to its end, not included
   */
  record Header(String format, String suite, String subject, LocalDateTime from, LocalDateTime to, long firstSeal,
      LocalDateTime exportedAt) implements TrailLine {
  }

  /** A deed in its chain. */
  record Entry(Link link, Deed deed) implements TrailLine {
  }

  /** A reading of confidential content. */
  record Read(Reading reading) implements TrailLine {
  }

  /** A seal. */
  record Sealed(Seal seal) implements TrailLine {
  }

  /** Shows that a seal covers a leaf. */
  record Proof(long seal, int position, Leaf leaf, List<byte[]> path) implements TrailLine {
  }

  /**
   * The last line, signed: how many lines of each type stand before it, and a digest of them in their order.
   */
  record End(long entries, long readings, long seals, long proofs, String suite, String keyId, byte[] digest,
      byte[] signature) implements TrailLine {

    byte[] content() {
      return Canonical.of("xiaohao trail 1", entries, readings, seals, proofs, suite, keyId, digest);
    }
  }
}
