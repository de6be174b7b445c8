package org.xiaohao.casework.escrow;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.vault.LockedKey;
import org.xiaohao.platform.vault.Passphrase;
import org.xiaohao.platform.vault.PassphraseKeys;
import org.xiaohao.platform.vault.UnlockedKey;

/** The keys of custodians: set up at the first visit, unlocked with the passphrase of six words, given up at leaving. */
@Service
public class CustodianKeys {

  private final CustodianKeyMapper mapper;
  private final PassphraseKeys passphrases;
  private final Keepers keepers;
  private final KeptKeepers kept;
  private final Audit audit;
  private final TransactionTemplate transaction;

  CustodianKeys(CustodianKeyMapper mapper, PassphraseKeys passphrases, Keepers keepers, KeptKeepers kept,
      Audit audit, TransactionTemplate transaction) {
    this.mapper = mapper;
    this.passphrases = passphrases;
    this.keepers = keepers;
    this.kept = kept;
    this.audit = audit;
    this.transaction = transaction;
  }

  /** Whether the person has a key in use. */
  public boolean has(Viewer viewer) {
    return mapper.findInUse(viewer.personId()).isPresent();
  }

  /** Makes the person's key; the passphrase is told here and never again. */
  public Passphrase setUp(Viewer viewer) {
    if (keepers.divisionsOf(viewer).isEmpty()) {
      throw DomainException.forbidden("identity.custodian.only");
    }
    if (has(viewer)) {
      throw DomainException.conflict("identity.key.exists");
    }
    Passphrase passphrase = Passphrase.generate();
    LockedKey key = passphrases.create(passphrase);
    transaction.executeWithoutResult(status -> store(viewer.personId(), key));
    return passphrase;
  }

  /** Gives every serving custodian of these divisions without a key one under a known passphrase: for a trial only. */
  public void setUpAll(List<Long> divisionIds, Passphrase known) {
    List<Long> without = divisionIds.stream().flatMap(division -> keepers.serving(division).stream()).map(Person::id)
        .filter(person -> mapper.findInUse(person).isEmpty()).toList();
    List<LockedKey> keys = without.isEmpty() ? List.of() : passphrases.create(known, without.size());
    transaction.executeWithoutResult(status -> {
      for (int i = 0; i < keys.size(); i++) {
        store(without.get(i), keys.get(i));
      }
    });
  }

  private void store(long personId, LockedKey key) {
    mapper.insert(CustodianKey.of(personId, key));
    kept.changed();
    audit.record(personId, null, "key.create", null, key.keyId());
  }

  /**
   * Unlocks the person's key; a wrong passphrase is on record.
   *
   * @throws DomainException INVALID in field {@code passphrase} if it is wrong
   */
  UnlockedKey unlock(Viewer viewer, String typed) {
    CustodianKey key = mapper.findInUse(viewer.personId())
        .orElseThrow(() -> DomainException.conflict("identity.key.none"));
    try {
      return passphrases.unlock(Passphrase.typed(typed), key.locked());
    } catch (DomainException refusal) {
      transaction.executeWithoutResult(status ->
          audit.record(viewer.personId(), null, "key.passphrase.wrong", null, key.keyId()));
      throw refusal;
    }
  }

  void note(Viewer viewer, String action, String detail) {
    audit.record(viewer.personId(), null, action, null, detail);
  }

  /** The key is used no more. */
  @Transactional
  public void retire(long byPersonId, String keyId) {
    if (mapper.retire(keyId) == 0) {
      throw DomainException.conflict("identity.key.none");
    }
    kept.changed();
    audit.record(byPersonId, null, "key.retire", null, keyId);
  }
}
