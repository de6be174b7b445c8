package org.xiaohao.platform.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The place a record belongs to; part of its context, so that a ciphertext moved elsewhere does not open.
 *
 * @param table table of the owning row
 * @param rowId id of the owning row
 * @param field name of the field
 */
record Slot(String table, long rowId, String field) {

  Slot {
    if (blank(table) || blank(field) || rowId <= 0) {
      throw new IllegalArgumentException("a sealed record needs table, row and field");
    }
  }

  byte[] contentContext(String suite, String dataKeyId) {
    return Envelope.context(suite, dataKeyId, "content", table, Long.toString(rowId), field);
  }

  byte[] keyContext(String suite, String recipientKeyId, String recipientKind) {
    return Envelope.context(suite, recipientKeyId, "key", recipientKind, table, Long.toString(rowId), field);
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
