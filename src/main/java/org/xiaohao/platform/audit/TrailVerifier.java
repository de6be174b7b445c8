package org.xiaohao.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.xiaohao.platform.vault.BrokenSeal;
import org.xiaohao.platform.vault.ProofSuite;
import org.xiaohao.platform.vault.ProofSuites;

/**
 * Checks an exported trail with nothing but the file and the public keys (W18): no database, no secret. Names every check
 * that fails.
 */
public final class TrailVerifier {

  private final TreeSet<Flaw> flaws = new TreeSet<>(Flaw.ORDER);
  private final Map<String, ChainCheck> chains = new LinkedHashMap<>();
  private final Map<Long, Reading> readings = new HashMap<>();
  private final Map<Long, Seal> seals = new HashMap<>();
  private final Consumer<Flaw> found = flaws::add;
  private final Map<String, byte[]> keys;
  private final Map<Long, String> mailed;
  private SealCheck sealCheck;
  private ProofSuite suite = ProofSuites.current();
  private TrailLine.Header header;
  private TrailLine.End end;
  private byte[] digest = Link.START;
  private long number;
  private long entries;
  private long proofs;

  private TrailVerifier(Map<String, byte[]> keys, Map<Long, String> mailed) {
    this.keys = keys;
    this.mailed = mailed;
  }

  /**
   * What came of it.
   *
   * @param flaws every check that failed; empty if the trail is what was exported
   */
  public record Result(List<Flaw> flaws, long entries, long readings, long seals) {

    public boolean whole() {
      return flaws.isEmpty();
    }
  }

  /**
   * Reads a trail to its end.
   *
   * @param keys public keys of the audit by their ids
   * @param mailed hashes of seals as they were mailed, hex, by number; may be empty
   */
  public static Result verify(BufferedReader trail, Map<String, byte[]> keys, Map<Long, String> mailed)
      throws IOException {
    TrailVerifier verifier = new TrailVerifier(keys, mailed);
    for (String line = trail.readLine(); line != null; line = trail.readLine()) {
      verifier.line(line);
    }
    verifier.finish();
    return new Result(List.copyOf(verifier.flaws), verifier.entries, verifier.readings.size(), verifier.seals.size());
  }

  private void line(String text) {
    number++;
    if (end != null) {
      flaw(Check.FILE_CHANGED, number);
      return;
    }
    try {
      TrailLine line = TrailFile.read(text);
      if (line instanceof TrailLine.End last) {
        end = last;
        return;
      }
      take(line);
    } catch (JsonProcessingException | RuntimeException unreadable) {
      flaw(Check.UNREADABLE, number);
    }
    digest = TrailFile.digest(suite, digest, text);
  }

  private void take(TrailLine line) {
    if (line instanceof TrailLine.Header first) {
      header = first;
      suite = ProofSuites.named(first.suite());
      sealCheck = new SealCheck(keys, mailed, first.firstSeal(), found);
    } else if (line instanceof TrailLine.Entry entry) {
      entries++;
      chains.computeIfAbsent(entry.link().chain(), this::chain).next(entry.link(), entry.deed());
    } else if (line instanceof TrailLine.Read read) {
      reading(read.reading());
    } else if (line instanceof TrailLine.Sealed sealed) {
      seals.put(sealed.seal().id(), sealed.seal());
      sealCheck.next(sealed.seal());
    } else if (line instanceof TrailLine.Proof proof) {
      proofs++;
      proof(proof);
    }
  }

  /** The trail of a case begins at its first entry; in a period a chain may begin anywhere. */
  private ChainCheck chain(String name) {
    return new ChainCheck(name, header.subject() == null ? 0 : 1, found);
  }

  private void reading(Reading reading) {
    readings.put(reading.id(), reading);
    ChainCheck chain = chains.get(Link.ofCase(reading.caseKind(), reading.caseId()));
    boolean whole = reading.salt() == null ? chain == null || chain.forgotten()
        : reading.intact();
    if (!whole) {
      found.accept(new Flaw(Check.READING_CHANGED, Link.READ, reading.id()));
    }
  }

  private void proof(TrailLine.Proof proof) {
    Seal seal = seals.get(proof.seal());
    if (seal == null) {
      found.accept(new Flaw(Check.SEAL_MISSING, Link.SEAL, proof.seal()));
      return;
    }
    byte[] root = MerkleTree.rootOf(ProofSuites.named(seal.suite()), proof.leaf().content(), proof.position(),
        seal.leaves(), proof.path());
    if (!Arrays.equals(root, seal.root())) {
      found.accept(new Flaw(Check.SEAL_DIFFERS, proof.leaf().chain(), proof.leaf().seq()));
    }
    covered(proof.leaf());
  }

  private void covered(Leaf leaf) {
    if (leaf.chain().equals(Link.READ)) {
      Reading reading = readings.get(leaf.seq());
      if (reading == null || !Arrays.equals(reading.hash(), leaf.hash())) {
        found.accept(new Flaw(reading == null ? Check.READING_MISSING : Check.READING_CHANGED, Link.READ, leaf.seq()));
      }
      return;
    }
    ChainCheck chain = chains.get(leaf.chain());
    if (chain == null || leaf.seq() > chain.last()) {
      found.accept(new Flaw(Check.CUT, leaf.chain(), leaf.seq()));
    } else if (chain.hash(leaf.seq()) != null && !Arrays.equals(chain.hash(leaf.seq()), leaf.hash())) {
      found.accept(new Flaw(Check.SEAL_DIFFERS, leaf.chain(), leaf.seq()));
    }
  }

  private void finish() {
    chains.values().forEach(ChainCheck::finish);
    if (header == null || !TrailLine.FORMAT.equals(header.format())) {
      flaw(Check.UNREADABLE, 1);
    } else if (end == null) {
      flaw(Check.CUT, number);
    } else {
      finishSigned();
    }
  }

  private void finishSigned() {
    if (!sealCheck.signed(end.suite(), end.keyId(), signedContent(), end.signature())) {
      flaw(Check.SIGNATURE_WRONG, number);
    }
    fewer(entries, end.entries(), Check.CUT);
    fewer(readings.size(), end.readings(), Check.READING_MISSING);
    fewer(seals.size(), end.seals(), Check.SEAL_MISSING);
    if (flaws.isEmpty() && (proofs != end.proofs() || !Arrays.equals(digest, end.digest()))) {
      flaw(Check.FILE_CHANGED, 0);
    }
  }

  private byte[] signedContent() {
    try {
      return ProofSuites.named(end.suite()).digest(end.content());
    } catch (BrokenSeal unknownSuite) {
      return new byte[0];
    }
  }

  /** A missing line that nothing else names is named by the numbers that were signed. */
  private void fewer(long there, long signed, Check check) {
    if (there < signed && flaws.isEmpty()) {
      flaw(check, signed);
    }
  }

  private void flaw(Check check, long line) {
    found.accept(new Flaw(check, null, line));
  }
}
