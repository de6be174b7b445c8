package org.xiaohao.platform.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Wraps the data keys of records for recipients and unwraps them again. */
@Component
class DataKeys {

  private final SealedMapper mapper;
  private final SealedInserts inserts;
  private final Suites suites;
  private final Keyring keyring;

  DataKeys(SealedMapper mapper, SealedInserts inserts, Suites suites, Keyring keyring) {
    this.mapper = mapper;
    this.inserts = inserts;
    this.suites = suites;
    this.keyring = keyring;
  }

  /** Wraps the key of a record for each recipient and stores the result; returns how many. */
  int store(SealedContent content, byte[] dataKey, List<Recipient> to) {
    return inserts.insertKeys(to.stream().map(recipient -> wrap(content, dataKey, recipient)).toList());
  }

  /** As {@link #store}, for several records at once; the lists run in step. */
  void storeAll(List<SealedContent> contents, List<byte[]> dataKeys, List<List<Recipient>> to) {
    List<SealedKey> keys = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      for (Recipient recipient : to.get(i)) {
        keys.add(wrap(contents.get(i), dataKeys.get(i), recipient));
      }
    }
    inserts.insertKeys(keys);
  }

  private SealedKey wrap(SealedContent content, byte[] dataKey, Recipient to) {
    Suite suite = suites.current();
    byte[] context = content.slot().keyContext(suite.name(), to.keyId(), to.kind().name());
    byte[] wrapped = new Envelope(suite.name(), to.keyId(), suite.wrap(to.publicKey(), dataKey, context)).bytes();
    return new SealedKey(content.id(), to.kind().name(), to.keyId(), wrapped);
  }

  /**
   * The data key by a staff key; empty if the record is not for staff.
   *
   * @throws BrokenSeal if it is for staff, but under a key this program does not have
   */
  Optional<byte[]> forStaff(SealedContent content) {
    List<SealedKey> keys = mapper.listKeys(content.id(), Recipient.Kind.STAFF.name());
    for (SealedKey key : keys) {
      Optional<Suite.KeyPair> pair = keyring.staffKey(key.recipientKeyId());
      if (pair.isPresent()) {
        return Optional.of(unwrap(content, key, pair.get()));
      }
    }
    if (!keys.isEmpty()) {
      throw new BrokenSeal("record " + content.id() + " is under staff key " + keys.get(0).recipientKeyId()
          + ", which is not in the keyset");
    }
    return Optional.empty();
  }

  /** The data key by a reporter's key; empty if the record is not for this reporter. */
  Optional<byte[]> forReporter(SealedContent content, ReporterKey key) {
    return forKey(content, key.recipient(), key.pair());
  }

  /** The data key by a custodian's key; empty if the record is not for this custodian. */
  Optional<byte[]> forCustodian(SealedContent content, UnlockedKey key) {
    return forKey(content, key.recipient(), key.pair());
  }

  private Optional<byte[]> forKey(SealedContent content, Recipient owner, Suite.KeyPair pair) {
    return mapper.listKeys(content.id(), owner.kind().name()).stream()
        .filter(candidate -> candidate.recipientKeyId().equals(owner.keyId()))
        .findFirst()
        .map(found -> unwrap(content, found, pair));
  }

  byte[] unwrap(SealedContent content, SealedKey key, Suite.KeyPair pair) {
    Envelope envelope = Envelope.parse(key.wrappedKey());
    byte[] context = content.slot().keyContext(envelope.suite(), envelope.keyId(), key.recipientKind());
    return suites.named(envelope.suite()).unwrap(pair, envelope.body(), context);
  }
}
