package org.xiaohao.platform.vault;

import com.google.crypto.tink.subtle.Random;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;

/**
 * The receipt of a report: the only thing that opens its thread for the reporter. 20 random Crockford base-32 symbols
 * (100 bits) and two check symbols of a Reed-Solomon code over GF(32), which find any one or two wrong symbols and so
 * any exchange of two. Shown as {@code XXXX-XXXX-XXXX-XXXX-XXXX-CC}. Never written to a log: {@link #toString()} hides
 * it, {@link #shown()} shows it.
 */
public final class ReceiptCode {

  static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int DATA = 20;
  static final int LENGTH = DATA + 2;
  private static final int GROUP = 4;
  private static final int MAX_TYPED = 200;
  private static final int MIN_SEED = 16;
  private static final int[] POWER = powers();

  private final String symbols;

  private ReceiptCode(String symbols) {
    this.symbols = symbols;
  }

  /** A fresh random code. */
  public static ReceiptCode random() {
    return fromBytes(Random.randBytes(DATA));
  }

  /**
   * The code of a form: the same seed always gives the same code, so that posting a form again shows the receipt again.
   *
   * @param seed random bytes of the form, at least 16
   */
  public static ReceiptCode fromSeed(byte[] seed) {
    if (seed == null || seed.length < MIN_SEED) {
      throw new IllegalArgumentException("a seed needs at least 16 bytes");
    }
    return fromBytes(Pepper.derive(seed, new byte[0], "xiaohao receipt code 1", DATA));
  }

  /**
   * Reads what a person typed: any case, full width, with spaces, dots and hyphens, O for 0, I and L for 1.
   *
   * @throws MistypedReceipt if length, symbols or check symbols are wrong
   */
  public static ReceiptCode parse(String typed) {
    if (typed == null || typed.length() > MAX_TYPED) {
      throw new MistypedReceipt(typed == null ? 0 : typed.length());
    }
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Z}\\p{Pd}\\p{Cf}.,_·•。、−ー]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
    if (plain.length() != LENGTH || !consistent(plain)) {
      throw new MistypedReceipt(plain.length());
    }
    return new ReceiptCode(plain);
  }

  /** The code as the person sees it, in groups. */
  public String shown() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        out.append('-');
      }
      out.append(symbols.charAt(i));
    }
    return out.toString();
  }

  /** What the row of the report is found by: id of the pepper, colon, HMAC-SHA256 in base64url. */
  String lookupHash(Pepper pepper) {
    byte[] mac = pepper.mac("receipt lookup", symbols);
    return pepper.id() + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
  }

  /** The key that wraps the private half of the report's key pair. */
  byte[] wrappingKey(Pepper pepper, byte[] salt) {
    return Pepper.derive(pepper.mac("receipt wrapping", symbols), salt, "xiaohao reporter key 1", Suite.DATA_KEY_BYTES);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReceiptCode code && code.symbols.equals(symbols);
  }

  @Override
  public int hashCode() {
    return symbols.hashCode();
  }

  @Override
  public String toString() {
    return "ReceiptCode[hidden]";
  }

  private static ReceiptCode fromBytes(byte[] random) {
    StringBuilder out = new StringBuilder();
    int plain = 0;
    int weighted = 0;
    for (int i = 0; i < DATA; i++) {
      int value = random[i] & 31;
      plain ^= value;
      weighted ^= multiply(value, POWER[i]);
      out.append(ALPHABET.charAt(value));
    }
    // The two checks make both sums zero: c0 + c1 = plain, c0·p20 + c1·p21 = weighted.
    int last = divide(weighted ^ multiply(plain, POWER[DATA]), POWER[DATA] ^ POWER[DATA + 1]);
    out.append(ALPHABET.charAt(plain ^ last)).append(ALPHABET.charAt(last));
    return new ReceiptCode(out.toString());
  }

  private static boolean consistent(String code) {
    int plain = 0;
    int weighted = 0;
    for (int i = 0; i < LENGTH; i++) {
      int value = ALPHABET.indexOf(code.charAt(i));
      if (value < 0) {
        return false;
      }
      plain ^= value;
      weighted ^= multiply(value, POWER[i]);
    }
    return plain == 0 && weighted == 0;
  }

  private static int[] powers() {
    int[] powers = new int[LENGTH];
    powers[0] = 1;
    for (int i = 1; i < LENGTH; i++) {
      powers[i] = multiply(powers[i - 1], 2);
    }
    return powers;
  }

  /** Product in GF(32) = GF(2)[x] / (x^5 + x^2 + 1). */
  private static int multiply(int a, int b) {
    int product = 0;
    for (int bit = 4; bit >= 0; bit--) {
      product <<= 1;
      if ((product & 32) != 0) {
        product ^= 0b100101;
      }
      if ((b >> bit & 1) != 0) {
        product ^= a;
      }
    }
    return product;
  }

  private static int divide(int a, int b) {
    for (int quotient = 0; quotient < 32; quotient++) {
      if (multiply(quotient, b) == a) {
        return quotient;
      }
    }
    throw new ArithmeticException("division by zero");
  }
}
