package org.xiaohao.platform.vault;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.xiaohao.platform.vault.KeySet.KeyMaterial;

/**
 * A file of keys: JSON, public halves in clear, each secret wrapped under the outside key and bound to purpose, id and
 * public half. The first key is the primary one. Of a key whose secret is kept elsewhere an empty one is wrapped, so that
 * nobody without the outside key can exchange its public half.
 *
 * @param format {@code xiaohao-keys-1}
 * @param purpose {@code staff}, {@code pepper}, {@code audit} or {@code packages}
 * @param keys primary first
 */
record KeyFile(String format, String purpose, List<Entry> keys) {

  private static final String FORMAT = "xiaohao-keys-1";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  record Entry(String id, byte[] publicKey, byte[] wrapped) {
  }

  /** Wraps keys into the bytes of a file. */
  static byte[] wrap(String purpose, KeySet keys, Suite suite, OutsideKey outside) {
    List<Entry> entries = keys.keys().stream()
        .map(key -> new Entry(key.id(), key.publicKey(),
            outside.wrap(suite, key.secret(), purpose, key.id(), Recipient.keyIdOf(key.publicKey()))))
        .toList();
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(new KeyFile(FORMAT, purpose, entries))
          .getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads and unwraps a file.
   *
   * @throws KeysMissing if it is none, of another purpose or under another outside key
   * @throws BrokenSeal if it was changed
   */
  static KeySet read(Path path, String purpose, Suites suites, OutsideKey outside) {
    KeyFile file = parse(path);
    if (!FORMAT.equals(file.format) || !purpose.equals(file.purpose)) {
      throw new KeysMissing(path + " is not a key file for " + purpose);
    }
    return new KeySet(file.keys.stream()
        .map(entry -> new KeyMaterial(entry.id, entry.publicKey, outside.unwrap(suites, entry.wrapped,
            purpose, entry.id, Recipient.keyIdOf(entry.publicKey))))
        .toList());
  }

  private static KeyFile parse(Path path) {
    try {
      return JSON.readValue(path.toFile(), KeyFile.class);
    } catch (IOException e) {
      throw new KeysMissing(path + " cannot be read as a key file");
    }
  }
}
