package org.xiaohao.platform.vault;

import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands records to other keys without touching their ciphertext: rotation of the staff keyset, taking over by another
 * level, a grant to a team. Only rows of {@code sealed_key} change.
 */
@Component
public class Rewrapping {

  private static final int BATCH = 500;

  private final SealedMapper mapper;
  private final DataKeys dataKeys;
  private final Keyring keyring;
  private final TransactionTemplate transaction;

  Rewrapping(SealedMapper mapper, DataKeys dataKeys, Keyring keyring, PlatformTransactionManager transactions) {
    this.mapper = mapper;
    this.dataKeys = dataKeys;
    this.keyring = keyring;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Moves every record from one staff key to another recipient, in batches of their own transactions; may be broken off
   * and called again.
   *
   * @return number of records moved
   * @throws BrokenSeal if the program does not hold the old key
   */
  public int rewrap(String fromKeyId, Recipient to) {
    return rewrap(fromKeyId, to, moved -> { });
  }

  /**
   * As {@link #rewrap(String, Recipient)}.
   *
   * @param progress told the number moved so far after each batch
   */
  public int rewrap(String fromKeyId, Recipient to, IntConsumer progress) {
    if (fromKeyId.equals(to.keyId())) {
      throw new IllegalArgumentException("the key is the same");
    }
    Suite.KeyPair from = keyring.staffKey(fromKeyId)
        .orElseThrow(() -> new BrokenSeal("staff key " + fromKeyId + " is not in the keyset"));
    int moved = 0;
    List<SealedKey> batch;
    do {
      batch = transaction.execute(status -> moveBatch(fromKeyId, from, to));
      moved += batch.size();
      progress.accept(moved);
    } while (!batch.isEmpty());
    return moved;
  }

  /** How many records are under a staff key. */
  public long remaining(String staffKeyId) {
    return mapper.countKeysOf(Recipient.Kind.STAFF.name(), staffKeyId);
  }

  /**
   * Lets one more recipient open the fields of a row that staff can open.
   *
   * @return number of fields handed over; those the recipient had already are not counted
   */
  public int addRecipient(String table, long rowId, Recipient to) {
    Integer added = transaction.execute(status -> mapper.listContents(table, rowId).stream()
        .mapToInt(content -> dataKeys.forStaff(content).map(key -> add(content, key, to)).orElse(0))
        .sum());
    return added == null ? 0 : added;
  }

  /**
   * Lets one more recipient open a field that this custodian can open; false if the recipient can already or the
   * custodian cannot.
   */
  @Transactional
  public boolean addRecipient(UnlockedKey by, String table, long rowId, String field, Recipient to) {
    return mapper.findContent(table, rowId, field)
        .flatMap(content -> dataKeys.forCustodian(content, by).map(key -> add(content, key, to) > 0)).orElse(false);
  }

  /** Ids of the keys of a kind that open a field. */
  public List<String> keysOf(String table, long rowId, String field, Recipient.Kind kind) {
    return mapper.findContent(table, rowId, field).map(content -> mapper.listKeys(content.id(), kind.name()).stream()
        .map(SealedKey::recipientKeyId).toList()).orElse(List.of());
  }

  /** Takes a field from a key; others still open it. */
  @Transactional
  public void removeRecipient(String table, long rowId, String field, Recipient.Kind kind, String keyId) {
    mapper.findContent(table, rowId, field).ifPresent(content -> mapper.deleteKey(content.id(), kind.name(), keyId));
  }

  private List<SealedKey> moveBatch(String fromKeyId, Suite.KeyPair from, Recipient to) {
    List<SealedKey> batch = mapper.listKeysOf(Recipient.Kind.STAFF.name(), fromKeyId, BATCH);
    for (SealedKey old : batch) {
      SealedContent content = mapper.findContentById(old.contentId()).orElseThrow();
      add(content, dataKeys.unwrap(content, old, from), to);
      mapper.deleteKey(old.contentId(), old.recipientKind(), old.recipientKeyId());
    }
    return batch;
  }

  private int add(SealedContent content, byte[] dataKey, Recipient to) {
    boolean there = mapper.listKeys(content.id(), to.kind().name()).stream()
        .anyMatch(key -> key.recipientKeyId().equals(to.keyId()));
    return there ? 0 : dataKeys.store(content, dataKey, List.of(to));
  }
}
