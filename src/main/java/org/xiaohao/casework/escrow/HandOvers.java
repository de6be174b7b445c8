package org.xiaohao.casework.escrow;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.access.Viewers;
import org.xiaohao.platform.vault.UnlockedKey;

/** What has to be done when custodians join or leave (decision 13): names are handed to the new, taken from the gone. */
@Service
public class HandOvers {

  private static final int BATCH = 100;
  private static final int COUNTED = 1000;

  private final EscrowMapper names;
  private final Keepers keepers;
  private final CustodianKeys keys;
  private final Envelopes envelopes;
  private final Work work;

  HandOvers(EscrowMapper names, Keepers keepers, CustodianKeys keys, Envelopes envelopes, Work work) {
    this.names = names;
    this.keepers = keepers;
    this.keys = keys;
    this.envelopes = envelopes;
    this.work = work;
  }

  /** Who holds posts, whose centres are around, and transactions of their own. */
  @org.springframework.stereotype.Component
  record Work(Viewers viewers, CustodianKeyMapper keys, Circles circles, TransactionTemplate transaction) {
  }

  /** A custodian who left and whose key still opens names. */
  public record Leaver(long personId, String keyId) {
  }

  /** How many names the person can open and somebody else ought to as well; counted up to 1000. */
  public int waiting(Viewer viewer) {
    List<Keeper> around = around(viewer);
    return around.isEmpty() ? 0 : work.keys().findInUse(viewer.personId())
        .map(key -> names.listLacking(key.keyId(), around, 0, COUNTED).size()).orElse(0);
  }

  /** The custodians of the person's centres, of those above and of those below. */
  private List<Keeper> around(Viewer viewer) {
    List<Keeper> all = new ArrayList<>();
    for (long division : keepers.divisionsOf(viewer)) {
      work.circles().at(division).divisions().forEach(one -> all.addAll(keepers.of(one)));
      names.listDivisionsBelow(division).forEach(one -> all.addAll(keepers.of(one)));
    }
    return all;
  }

  /** Hands every name to whoever ought to open it; returns how many envelopes were added. May be broken off. */
  public int handOver(Viewer viewer, String passphrase) {
    UnlockedKey key = keys.unlock(viewer, passphrase);
    List<Keeper> around = around(viewer);
    int added = 0;
    long after = 0;
    List<Entrusted> batch;
    do {
      batch = around.isEmpty() ? List.of() : names.listLacking(key.recipient().keyId(), around, after, BATCH);
      for (Entrusted name : batch) {
        added += work.transaction().execute(status ->
            envelopes.handOver(names.lockEntrusted(name.subject()).orElseThrow(), key));
        after = name.id();
      }
    } while (!batch.isEmpty());
    int all = added;
    work.transaction().executeWithoutResult(status -> keys.note(viewer, "key.hand-over", String.valueOf(all)));
    return added;
  }

  /** Those who left the person's centre. */
  public List<Leaver> leavers(Viewer viewer) {
    return keepers.divisionsOf(viewer).stream().flatMap(division -> work.keys().listOpening(division).stream())
        .filter(key -> keepers.divisionsOf(work.viewers().of(key.personId())).isEmpty())
        .map(key -> new Leaver(key.personId(), key.keyId())).distinct().toList();
  }

  /** Takes all names from the key of somebody who left; refused while it is the only one that opens some name. */
  public void remove(Viewer viewer, String keyId) {
    if (leavers(viewer).stream().noneMatch(leaver -> leaver.keyId().equals(keyId))) {
      throw DomainException.notFound("unknown");
    }
    work.transaction().executeWithoutResult(status -> {
      if (!takeAll(keyId)) {
        throw DomainException.conflict("identity.key.last");
      }
      keys.retire(viewer.personId(), keyId);
    });
  }

  /** The person's passphrase is lost or known to others: the key goes, a new one can be set up and be handed the names. */
  public void giveUp(Viewer viewer) {
    String keyId = work.keys().findInUse(viewer.personId()).map(CustodianKey::keyId)
        .orElseThrow(() -> DomainException.conflict("identity.key.none"));
    work.transaction().executeWithoutResult(status -> {
      takeAll(keyId);
      keys.retire(viewer.personId(), keyId);
    });
  }

  /** False if some name has no other key; it keeps this one. */
  private boolean takeAll(String keyId) {
    boolean all = true;
    long after = 0;
    List<Entrusted> batch;
    do {
      batch = names.listOpenedBy(keyId, after, BATCH);
      for (Entrusted name : batch) {
        all &= envelopes.take(names.lockEntrusted(name.subject()).orElseThrow(), keyId);
        after = name.id();
      }
    } while (!batch.isEmpty());
    return all;
  }
}
