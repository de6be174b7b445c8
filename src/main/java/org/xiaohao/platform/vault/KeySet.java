package org.xiaohao.platform.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keys of one purpose in memory, the primary one first: it seals, all of them open.
 *
 * @param keys at least one
 */
record KeySet(List<KeyMaterial> keys) {

  KeySet {
    if (keys.isEmpty()) {
      throw new KeysMissing("a key file without keys");
    }
    keys = List.copyOf(keys);
  }

  KeyMaterial primary() {
    return keys.get(0);
  }

  Optional<KeyMaterial> find(String id) {
    return keys.stream().filter(key -> key.id().equals(id)).findFirst();
  }

  KeySet withPrimary(KeyMaterial key) {
    List<KeyMaterial> all = new ArrayList<>(List.of(key));
    all.addAll(keys);
    return new KeySet(all);
  }

  /**
   * One key.
   *
   * @param id id in rows and ciphertexts
   * @param publicKey public half; empty for a pepper
   * @param secret private half or HMAC key; empty if it is not here
   */
  record KeyMaterial(String id, byte[] publicKey, byte[] secret) {

    /** Whether more than the public half is here. */
    boolean hasSecret() {
      return secret.length > 0;
    }

    KeyMaterial publicHalf() {
      return new KeyMaterial(id, publicKey, new byte[0]);
    }

    @Override
    public String toString() {
      return "KeyMaterial[" + id + "]";
    }
  }
}
