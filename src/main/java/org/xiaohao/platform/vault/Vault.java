package org.xiaohao.platform.vault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals the fields of rows to recipients and opens them again. A field is named by table, row id and field; each has a
 * fresh data key, is padded against guessing by length and bound to its place. Who may open is the caller's question:
 * the vault knows keys, not rights.
 */
@Component
public class Vault {

  private final SealedMapper mapper;
  private final SealedInserts inserts;
  private final Suites suites;
  private final DataKeys dataKeys;

  Vault(SealedMapper mapper, SealedInserts inserts, Suites suites, DataKeys dataKeys) {
    this.mapper = mapper;
    this.inserts = inserts;
    this.suites = suites;
    this.dataKeys = dataKeys;
  }

  /**
   * Seals a text for the first time.
   *
   * @return id of the sealed record
   * @throws org.springframework.dao.DuplicateKeyException if the field is sealed already; see {@link #replace}
   */
  @Transactional
  public long seal(String table, long rowId, String field, String text, List<Recipient> to) {
    return seal(table, rowId, field, text.getBytes(StandardCharsets.UTF_8), to);
  }

  /** Seals bytes for the first time; as {@link #seal(String, long, String, String, List)}. */
  @Transactional
  public long seal(String table, long rowId, String field, byte[] bytes, List<Recipient> to) {
    Slot slot = new Slot(table, rowId, field);
    byte[] dataKey = suites.current().newDataKey();
    SealedContent content = new SealedContent(slot, encrypt(slot, dataKey, bytes, to));
    mapper.insertContent(content);
    dataKeys.store(content, dataKey, to);
    return content.id();
  }

  /**
   * Seals several texts, each under its own data key, in one go.
   *
   * @throws org.springframework.dao.DuplicateKeyException if a field is sealed already
   */
  @Transactional
  public void sealAll(List<Sealing> sealings) {
    List<SealedContent> contents = new ArrayList<>();
    List<byte[]> dataKeys = new ArrayList<>();
    for (Sealing one : sealings) {
      Slot slot = new Slot(one.table(), one.rowId(), one.field());
      byte[] dataKey = suites.current().newDataKey();
      contents.add(new SealedContent(slot, encrypt(slot, dataKey, one.text().getBytes(StandardCharsets.UTF_8), one.to())));
      dataKeys.add(dataKey);
    }
    if (!contents.isEmpty()) {
      inserts.insertContents(contents);
      this.dataKeys.storeAll(contents, dataKeys, sealings.stream().map(Sealing::to).toList());
    }
  }

  /**
   * Seals a new text in place of the old one, under a new data key and to exactly these recipients; seals it for the
   * first time if there was none. The caller holds the lock of the owning row.
   */
  @Transactional
  public long replace(String table, long rowId, String field, String text, List<Recipient> to) {
    Optional<SealedContent> old = mapper.findContent(table, rowId, field);
    if (old.isEmpty()) {
      return seal(table, rowId, field, text, to);
    }
    SealedContent content = old.get();
    byte[] dataKey = suites.current().newDataKey();
    content.reseal(encrypt(content.slot(), dataKey, text.getBytes(StandardCharsets.UTF_8), to));
    mapper.updateContent(content);
    mapper.deleteKeys(content.id());
    dataKeys.store(content, dataKey, to);
    return content.id();
  }

  /**
   * Opens a text with the staff keys; empty if nothing is sealed there or not for staff.
   *
   * @throws BrokenSeal if it was changed, moved, or its staff key is not in the keyset
   */
  public Optional<String> openAsStaff(String table, long rowId, String field) {
    return openBytesAsStaff(table, rowId, field).map(Vault::text);
  }

  /** Opens bytes with the staff keys; as {@link #openAsStaff}. */
  public Optional<byte[]> openBytesAsStaff(String table, long rowId, String field) {
    return open(table, rowId, field, dataKeys::forStaff);
  }

  /** Opens all texts of a row that are for staff, by field. */
  public Map<String, String> openAllAsStaff(String table, long rowId) {
    return openAll(table, rowId, dataKeys::forStaff);
  }

  /**
   * Opens a text with an unlocked reporter's key; empty if nothing is sealed there for this reporter.
   *
   * @throws BrokenSeal if it was changed or moved
   */
  public Optional<String> openAsReporter(String table, long rowId, String field, ReporterKey unlocked) {
    return openBytesAsReporter(table, rowId, field, unlocked).map(Vault::text);
  }

  /** Opens bytes with an unlocked reporter's key; as {@link #openAsReporter}. */
  public Optional<byte[]> openBytesAsReporter(String table, long rowId, String field, ReporterKey unlocked) {
    return open(table, rowId, field, content -> dataKeys.forReporter(content, unlocked));
  }

  /** Opens all texts of a row that are for this reporter, by field. */
  public Map<String, String> openAllAsReporter(String table, long rowId, ReporterKey unlocked) {
    return openAll(table, rowId, content -> dataKeys.forReporter(content, unlocked));
  }

  /**
   * Opens a text with a custodian's key; empty if nothing is sealed there for this custodian.
   *
   * @throws BrokenSeal if it was changed or moved
   */
  public Optional<String> openAsCustodian(String table, long rowId, String field, UnlockedKey unlocked) {
    return open(table, rowId, field, content -> dataKeys.forCustodian(content, unlocked)).map(Vault::text);
  }

  /** The fields of a row that hold something sealed, for whomever. */
  public List<String> fields(String table, long rowId) {
    return mapper.listFields(table, rowId);
  }

  /** SHA-256 of a field's ciphertext in hex, for the audit; empty if nothing is sealed there. */
  public Optional<String> fingerprint(String table, long rowId, String field) {
    return mapper.findContent(table, rowId, field).map(content -> HexFormat.of().formatHex(content.sha256()));
  }

  /** Removes everything sealed for a row, keys first; returns the number of fields. For retention and purging. */
  @Transactional
  public int erase(String table, long rowId) {
    mapper.listContents(table, rowId).forEach(content -> mapper.deleteKeys(content.id()));
    return mapper.deleteContents(table, rowId);
  }

  /** Removes one field of a row, keys first; false if nothing is sealed there. */
  @Transactional
  public boolean erase(String table, long rowId, String field) {
    Optional<SealedContent> found = mapper.findContent(table, rowId, field);
    found.ifPresent(content -> {
      mapper.deleteKeys(content.id());
      mapper.deleteContent(content.id());
    });
    return found.isPresent();
  }

  private Envelope encrypt(Slot slot, byte[] dataKey, byte[] plain, List<Recipient> to) {
    if (to.isEmpty()) {
      throw new IllegalArgumentException("sealed to nobody");
    }
    Suite suite = suites.current();
    String dataKeyId = dataKeyId(dataKey);
    byte[] body = suite.seal(dataKey, Padding.pad(plain), slot.contentContext(suite.name(), dataKeyId));
    return new Envelope(suite.name(), dataKeyId, body);
  }

  private Optional<byte[]> open(String table, long rowId, String field,
      Function<SealedContent, Optional<byte[]>> keyOf) {
    return mapper.findContent(table, rowId, field)
        .flatMap(content -> keyOf.apply(content).map(dataKey -> decrypt(content, dataKey)));
  }

  private Map<String, String> openAll(String table, long rowId, Function<SealedContent, Optional<byte[]>> keyOf) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (SealedContent content : mapper.listContents(table, rowId)) {
      keyOf.apply(content).ifPresent(key -> texts.put(content.slot().field(), text(decrypt(content, key))));
    }
    return texts;
  }

  private byte[] decrypt(SealedContent content, byte[] dataKey) {
    Envelope envelope = content.envelope();
    byte[] context = content.slot().contentContext(envelope.suite(), envelope.keyId());
    return Padding.unpad(suites.named(envelope.suite()).open(dataKey, envelope.body(), context));
  }

  private static String dataKeyId(byte[] dataKey) {
    return HexFormat.of().formatHex(Pepper.derive(dataKey, new byte[0], "xiaohao data key id 1", 8));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
