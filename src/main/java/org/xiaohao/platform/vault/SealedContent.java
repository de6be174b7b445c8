package org.xiaohao.platform.vault;

import java.sql.PreparedStatement;
import java.sql.SQLException;

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

  /** Sets the columns of an insert after the first so many; returns how many are set then. */
  int write(PreparedStatement insert, int after) throws SQLException {
    insert.setString(after + 1, ownerTable);
    insert.setLong(after + 2, ownerId);
    insert.setString(after + 3, field);
    insert.setString(after + 4, suite);
    insert.setBytes(after + 5, envelope);
    insert.setBytes(after + 6, sha256);
    return after + 6;
  }

  void stored(long generatedId) {
    id = generatedId;
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
