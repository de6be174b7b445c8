package org.xiaohao.platform.vault;

import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.stereotype.Component;

/** Argon2id over passphrases, at most two at once, so that it cannot be used to exhaust memory (decisions 10, 13). */
@Component
class SlowHash {

  /** 64 MiB, three passes, one lane. */
  static final String CURRENT = "argon2id-m65536-t3-p1";
  private static final Pattern KDF = Pattern.compile("argon2id-m(\\d{1,7})-t(\\d{1,2})-p(\\d)");
  private static final int AT_ONCE = 2;

  private final Semaphore running = new Semaphore(AT_ONCE, true);

  byte[] derive(byte[] secret, byte[] salt, String kdf) {
    Matcher named = KDF.matcher(kdf);
    if (!named.matches()) {
      throw new BrokenSeal("unknown key derivation");
    }
    Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
        .withMemoryAsKB(Integer.parseInt(named.group(1))).withIterations(Integer.parseInt(named.group(2)))
        .withParallelism(Integer.parseInt(named.group(3))).withSalt(salt).build();
    byte[] key = new byte[Suite.DATA_KEY_BYTES];
    running.acquireUninterruptibly();
    try {
      Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
      argon2.init(parameters);
      argon2.generateBytes(secret, key);
    } finally {
      running.release();
    }
    return key;
  }
}
