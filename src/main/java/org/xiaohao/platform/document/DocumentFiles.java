package org.xiaohao.platform.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.vault.KeyedHash;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.vault.Vault;

/**
 * Keeps what documents say: sealed on both lines alike, with a keyed hash in the row, since a plain one would confirm a
 * guess. A file that no longer fits its hash is not shown.
 */
@Component
class DocumentFiles {

  private static final String TABLE = "official_document";
  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() { };

  private final Vault vault;
  private final Keyring keyring;
  private final KeyedHash hash;
  private final ObjectMapper json;
  private final SealPort seals;

  DocumentFiles(Vault vault, Keyring keyring, KeyedHash hash, ObjectMapper json, SealPort seals) {
    this.vault = vault;
    this.keyring = keyring;
    this.hash = hash;
    this.json = json;
    this.seals = seals;
  }

  byte[] seal(OfficialDocument draft, byte[] file) {
    return seals.seal(draft, file);
  }

  String fingerprint(byte[] file) {
    return hash.of(TABLE, digest(file));
  }

  void store(OfficialDocument document, byte[] file, Map<String, Object> fields) {
    vault.seal(TABLE, document.id(), "file", file, List.of(keyring.staff()));
    try {
      vault.seal(TABLE, document.id(), "fields", json.writeValueAsString(fields), List.of(keyring.staff()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("fields of a document are texts and lists of texts", e);
    }
  }

  byte[] file(OfficialDocument document) {
    byte[] file = vault.openBytesAsStaff(TABLE, document.id(), "file").orElseThrow();
    if (!hash.candidates(TABLE, digest(file)).contains(document.fingerprint())) {
      throw DomainException.conflict("document.changed");
    }
    return file;
  }

  Map<String, Object> fields(OfficialDocument document) {
    try {
      return json.readValue(vault.openAsStaff(TABLE, document.id(), "fields").orElseThrow(), FIELDS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the fields of document " + document.id() + " are unreadable", e);
    }
  }

  private static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
