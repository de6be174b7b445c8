package org.xiaohao.platform.vault;

/** A sealed record as stored; MyBatis reads and fills the fields. */
class SealedContent {

  private long id;
  private String ownerTable;
  private long ownerId;
  private String field;
  private String suite;
  private byte[] envelope;
  private byte[] sha256;

  private SealedContent() {
  }

  SealedContent(Slot slot, Envelope envelope) {
    this.ownerTable = slot.table();
    this.ownerId = slot.rowId();
    this.field = slot.field();
    reseal(envelope);
  }

  /** Exchanges the ciphertext. */
  final void reseal(Envelope next) {
    this.suite = next.suite();
    this.envelope = next.bytes();
    this.sha256 = Slot.sha256(envelope);
  }

  long id() {
    return id;
  }

  Slot slot() {
    return new Slot(ownerTable, ownerId, field);
  }

  Envelope envelope() {
    return Envelope.parse(envelope);
  }

  byte[] sha256() {
    return sha256.clone();
  }
}
