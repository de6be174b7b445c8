package org.xiaohao.platform.vault;

import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Hashes that find equal values without telling them: without the pepper nobody can try out values against a stolen
 * dump (decision 26).
 */
@Component
public class KeyedHash {

  private final Keyring keyring;

  KeyedHash(Keyring keyring) {
    this.keyring = keyring;
  }

  /** The hash to store, under the current pepper; the purpose keeps hashes of different columns apart. */
  public String of(String purpose, String value) {
    return hash(keyring.pepper(), purpose, value);
  }

  /** The hashes a value may be stored under, as peppers change. */
  public List<String> candidates(String purpose, String value) {
    return keyring.peppers().stream().map(pepper -> hash(pepper, purpose, value)).toList();
  }

  private static String hash(Pepper pepper, String purpose, String value) {
    byte[] mac = pepper.mac("keyed hash " + purpose, value);
    return pepper.id() + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
  }
}
