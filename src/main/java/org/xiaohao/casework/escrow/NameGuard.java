package org.xiaohao.casework.escrow;

import com.google.crypto.tink.subtle.Random;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.vault.KeyedHash;

/**
 * Says whether a text that is to leave the centre names the reporter (ruling 1), without anybody being able to open the
 * name for it. What it compares with are keyed hashes of the name with a nonce of their own, and they lie sealed to the
 * staff, never in a column; of a phone number nothing is kept, every number that could be one is refused. See
 * docs/decisions/0013.
 */
@Component
class NameGuard {

  private static final int SHORTEST_NAME = 2;
  private static final int NONCE_BYTES = 16;
  /** A mobile number, or seven digits and more that are no amount. */
  private static final Pattern PHONE =
      Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)|\\d{7,}(?![\\d元万亿亩吨斤])");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[、,，;；/]");

  private final KeyedHash hashes;

  NameGuard(KeyedHash hashes) {
    this.hashes = hashes;
  }

  /**
   * What is kept to compare with.
   *
   * @param nonce makes the hashes of this name unlike those of the same name elsewhere
   * @param names a name that is as long as this, under its hash
   */
  record Guard(String nonce, List<Name> names) {
  }

  /** Length of a bare name, and its hash. */
  record Name(int length, String hash) {
  }

  Guard of(Identity identity) {
    String nonce = HexFormat.of().formatHex(Random.randBytes(NONCE_BYTES));
    Set<String> bare = new LinkedHashSet<>();
    if (identity.name() != null) {
      bare.add(Wording.bare(identity.name()));
      BETWEEN_NAMES.splitAsStream(identity.name()).map(Wording::bare).forEach(bare::add);
    }
    return new Guard(nonce, bare.stream().filter(name -> name.length() >= SHORTEST_NAME)
        .map(name -> new Name(name.length(), hashes.of(purpose(nonce), name))).toList());
  }

  boolean told(Guard guard, String text) {
    String bare = Wording.bare(text);
    return PHONE.matcher(bare).find() || guard.names().stream().anyMatch(name -> named(guard, name, bare));
  }

  private boolean named(Guard guard, Name name, String bare) {
    Set<String> windows = new LinkedHashSet<>();
    for (int from = 0; from + name.length() <= bare.length(); from++) {
      windows.add(bare.substring(from, from + name.length()));
    }
    List<String> found = new ArrayList<>();
    windows.forEach(window -> found.addAll(hashes.candidates(purpose(guard.nonce()), window)));
    return found.contains(name.hash());
  }

  private static String purpose(String nonce) {
    return "reporter name " + nonce;
  }
}
