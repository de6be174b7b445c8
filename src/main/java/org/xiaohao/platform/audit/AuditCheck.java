package org.xiaohao.platform.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.vault.BrokenSeal;
import org.xiaohao.platform.vault.ProofSuites;
import org.xiaohao.platform.vault.Signer;

/**
 * Checks the trail in the database itself and names what was changed by hand (M20): every chain link by link, its head,
 * every seal with its leaves and signature, every reading. Reads in pages while people go on working.
 */
@Service
public class AuditCheck {

  private static final int PAGE = 2000;
  private static final int SEALS = 200;

  private final AuditCheckMapper mapper;
  private final SealMapper seals;
  private final Signer signer;

  AuditCheck(AuditCheckMapper mapper, SealMapper seals, Signer signer) {
    this.mapper = mapper;
    this.seals = seals;
    this.signer = signer;
  }

  /** Checks everything there is. */
  public TrailVerifier.Result run() {
    TreeSet<Flaw> flaws = new TreeSet<>(Flaw.ORDER);
    long entries = entries(flaws);
    mapper.listWrongHeads().forEach(head -> flaws.add(new Flaw(Check.CUT, head.chain(), head.seq())));
    long sealed = seals(flaws);
    long readings = readings(flaws);
    return new TrailVerifier.Result(List.copyOf(flaws), entries, readings, sealed);
  }

  private long entries(Set<Flaw> flaws) {
    long count = 0;
    ChainCheck chain = null;
    String name = "";
    long seq = 0;
    for (List<EntryRow> page = mapper.listEntries(name, seq, PAGE); !page.isEmpty();
        page = mapper.listEntries(name, seq, PAGE)) {
      for (EntryRow row : page) {
        if (chain == null || !row.chain().equals(name)) {
          finish(chain);
          chain = new ChainCheck(row.chain(), 1, flaws::add);
        }
        chain.next(row.link(), row.deed());
        name = row.chain();
        seq = row.seq();
        count++;
      }
    }
    finish(chain);
    return count;
  }

  private static void finish(ChainCheck chain) {
    if (chain != null) {
      chain.finish();
    }
  }

  private long seals(Set<Flaw> flaws) {
    Map<String, byte[]> keys = new HashMap<>();
    signer.keys().forEach(key -> keys.put(key.id(), key.bytes()));
    ChainHead head = mapper.findSealHead();
    SealCheck check = new SealCheck(keys, Map.of(), 1, flaws::add);
    long last = 0;
    for (List<Seal> page = seals.listAfter(last, SEALS); !page.isEmpty(); page = seals.listAfter(last, SEALS)) {
      for (Seal seal : page) {
        check.next(seal);
        leaves(seal, flaws);
        last = seal.id();
      }
    }
    if (last < head.seq() || last == head.seq() && last > 0 && !Arrays.equals(check.last().hash(), head.hash())) {
      flaws.add(new Flaw(Check.CUT, Link.SEAL, head.seq()));
    }
    return last;
  }

  private void leaves(Seal seal, Set<Flaw> flaws) {
    List<Leaf> leaves = seals.listLeaves(seal.id());
    if (leaves.size() != seal.leaves() || !covers(seal, leaves)) {
      flaws.add(new Flaw(Check.SEAL_CHANGED, Link.SEAL, seal.id()));
    }
    mapper.listUncovered(seal.id()).forEach(leaf -> flaws.add(new Flaw(
        leaf.chain().equals(Link.READ) ? Check.READING_MISSING : Check.SEAL_DIFFERS, leaf.chain(), leaf.seq())));
  }

  private static boolean covers(Seal seal, List<Leaf> leaves) {
    try {
      MerkleTree tree = new MerkleTree(ProofSuites.named(seal.suite()), leaves.stream().map(Leaf::content).toList());
      return Arrays.equals(tree.root(), seal.root());
    } catch (BrokenSeal unknownSuite) {
      return false;
    }
  }

  private long readings(Set<Flaw> flaws) {
    Map<String, Boolean> forgotten = new HashMap<>();
    long count = 0;
    long last = 0;
    for (List<Reading> page = mapper.listReadings(last, PAGE); !page.isEmpty(); page = mapper.listReadings(last, PAGE)) {
      for (Reading reading : page) {
        boolean whole = reading.salt() == null
            ? forgotten.computeIfAbsent(Link.ofCase(reading.caseKind(), reading.caseId()), mapper::isForgotten)
            : reading.intact();
        if (!whole) {
          flaws.add(new Flaw(Check.READING_CHANGED, Link.READ, reading.id()));
        }
        last = reading.id();
        count++;
      }
    }
    return count;
  }
}
