package org.xiaohao.platform.audit;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.vault.ProofSuite;
import org.xiaohao.platform.vault.ProofSuites;
import org.xiaohao.platform.vault.Signer;

/**
 * Seals what is new: takes the chains and readings that wait, builds a Merkle tree over (chain, last place, head) and the
 * readings, binds its root to the last seal and signs it. What waits is marked in its own row, so that a transaction that
 * commits late is sealed later and never left out (decision 33). The chain of seals is the only lock all sealers share.
 */
@Service
public class Seals {

  /** Most chains and most readings of one seal, so that nobody waits long for a head. */
  private static final int MOST = 500;

  private final SealMapper mapper;
  private final AuditMapper chains;
  private final Chains clock;
  private final Signer signer;
  private final TransactionTemplate transaction;

  Seals(SealMapper mapper, AuditMapper chains, Chains clock, Signer signer, PlatformTransactionManager transactions) {
    this.mapper = mapper;
    this.chains = chains;
    this.clock = clock;
    this.signer = signer;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * A seal as it is told to people, to be kept outside this program.
   *
   * @param number its number
   * @param at system time, UTC
   * @param hash hex; pins this seal and all before it
   */
  public record SealedRoot(long number, LocalDateTime at, String hash) {
  }

  /** Seals until nothing waits; returns how many seals were made. */
  public int sealAll() {
    int made = 0;
    while (Boolean.TRUE.equals(transaction.execute(status -> seal()))) {
      made++;
    }
    return made;
  }

  /** The newest seal; empty before the first. */
  public Optional<SealedRoot> last() {
    return mapper.findLast().map(seal ->
        new SealedRoot(seal.id(), seal.at(), HexFormat.of().formatHex(seal.hash())));
  }

  private boolean seal() {
    ChainHead last = chains.findHeadForUpdate(Link.SEAL).orElseThrow();
    List<ChainHead> heads = mapper.takeHeads(MOST);
    List<Reading> readings = mapper.takeReadings(MOST);
    List<Leaf> leaves = new ArrayList<>();
    heads.forEach(head -> leaves.add(Leaf.of(head)));
    readings.forEach(reading -> leaves.add(Leaf.of(reading)));
    if (leaves.isEmpty()) {
      return false;
    }
    Seal seal = signed(last, leaves);
    mapper.insertSeal(seal);
    mapper.insertLeaves(seal.id(), leaves);
    if (!heads.isEmpty()) {
      mapper.markHeads(heads);
    }
    if (!readings.isEmpty()) {
      mapper.markReadings(seal.id(), readings);
    }
    mapper.moveSealHead(seal);
    return true;
  }

  private Seal signed(ChainHead last, List<Leaf> leaves) {
    ProofSuite suite = ProofSuites.current();
    long id = last.seq() + 1;
    LocalDateTime now = clock.now();
    String keyId = signer.key().id();
    byte[] root = new MerkleTree(suite, leaves.stream().map(Leaf::content).toList()).root();
    byte[] hash = suite.digest(Seal.content(id, now, suite.name(), keyId, last.hash(), root, leaves.size()));
    return new Seal(id, now, suite.name(), keyId, last.hash(), root, leaves.size(), hash, signer.sign(hash));
  }
}
