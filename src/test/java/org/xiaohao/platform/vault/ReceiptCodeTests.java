package org.xiaohao.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReceiptCodeTests {

  private static final Pepper PEPPER = new Pepper("p1", new byte[32]);

  @Test
  void makesOneThousandDifferentCodes() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      String shown = ReceiptCode.random().shown();
      assertThat(shown).matches("([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{2}");
      assertThat(ReceiptCode.parse(shown).shown()).isEqualTo(shown);
      codes.add(shown);
    }
    assertThat(codes).hasSize(1000);
  }

  @Test
  void usesEverySymbolAtEveryPlace() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 2000; i++) {
      String code = plain(ReceiptCode.random());
      for (int at = 0; at < 22; at++) {
        seen.add(at + ":" + code.charAt(at));
      }
    }
    assertThat(seen).hasSize(22 * 32);
  }

  @Test
  void findsEverySingleWrongSymbol() {
    for (int i = 0; i < 20; i++) {
      String code = plain(ReceiptCode.random());
      for (int at = 0; at < code.length(); at++) {
        for (char wrong : ReceiptCode.ALPHABET.toCharArray()) {
          if (wrong != code.charAt(at)) {
            refuses(code.substring(0, at) + wrong + code.substring(at + 1));
          }
        }
      }
    }
  }

  @Test
  void findsEveryExchangeOfTwoSymbols() {
    for (int i = 0; i < 50; i++) {
      String code = plain(ReceiptCode.random());
      for (int a = 0; a < code.length(); a++) {
        for (int b = a + 1; b < code.length(); b++) {
          if (code.charAt(a) != code.charAt(b)) {
            refuses(exchanged(code, a, b));
          }
        }
      }
    }
  }

  @Test
  void findsMissingAndExtraSymbols() {
    String code = plain(ReceiptCode.random());
    refuses(code.substring(1));
    refuses(code + "0");
    refuses("");
    refuses(null);
    assertThatThrownBy(() -> ReceiptCode.parse(" - ")).hasMessage("receipt.empty");
    assertThatThrownBy(() -> ReceiptCode.parse(code.substring(1))).hasMessage("receipt.length");
    refuses("U".repeat(22));
    refuses("x".repeat(100_000));
  }

  @Test
  void forgivesTheWayPeopleType() {
    ReceiptCode code = withZeroAndOne();
    String shown = code.shown();
    assertThat(ReceiptCode.parse(shown.toLowerCase())).isEqualTo(code);
    assertThat(ReceiptCode.parse("  " + shown.replace('-', ' ') + "\n")).isEqualTo(code);
    assertThat(ReceiptCode.parse(shown.replace("-", "——"))).isEqualTo(code);
    assertThat(ReceiptCode.parse(shown.replace('-', '.'))).isEqualTo(code);
    assertThat(ReceiptCode.parse(shown.replace('0', 'o').replace('1', 'l'))).isEqualTo(code);
    assertThat(ReceiptCode.parse(shown.replace('0', 'O').replace('1', 'I'))).isEqualTo(code);
    assertThat(ReceiptCode.parse(fullWidth(shown))).isEqualTo(code);
  }

  @Test
  void givesTheSameCodeForTheSameSeed() {
    byte[] seed = "0123456789abcdef".getBytes();
    assertThat(ReceiptCode.fromSeed(seed)).isEqualTo(ReceiptCode.fromSeed(seed.clone()));
    seed[0]++;
    assertThat(ReceiptCode.fromSeed(seed)).isNotEqualTo(ReceiptCode.fromSeed("0123456789abcdef".getBytes()));
    assertThatIllegalArgumentException().isThrownBy(() -> ReceiptCode.fromSeed(new byte[15]));
  }

  @Test
  void hashesUnderThePepperItNames() {
    ReceiptCode code = ReceiptCode.random();
    byte[] other = new byte[32];
    other[0] = 1;
    assertThat(code.lookupHash(PEPPER)).startsWith("p1:").hasSizeLessThanOrEqualTo(60)
        .isEqualTo(ReceiptCode.parse(code.shown()).lookupHash(PEPPER))
        .isNotEqualTo(code.lookupHash(new Pepper("p1", other)))
        .doesNotContain(plain(code));
  }

  @Test
  void derivesAKeyFromCodePepperAndSalt() {
    ReceiptCode code = ReceiptCode.random();
    byte[] key = code.wrappingKey(PEPPER, new byte[16]);
    assertThat(key).hasSize(32)
        .isNotEqualTo(code.wrappingKey(PEPPER, new byte[] {1}))
        .isNotEqualTo(ReceiptCode.random().wrappingKey(PEPPER, new byte[16]));
  }

  @Test
  void staysOutOfLogs() {
    assertThat(ReceiptCode.random().toString()).isEqualTo("ReceiptCode[hidden]");
  }

  private static void refuses(String typed) {
    assertThatThrownBy(() -> ReceiptCode.parse(typed)).isInstanceOf(MistypedReceipt.class)
        .hasMessageStartingWith("receipt.");
  }

  private static String plain(ReceiptCode code) {
    return code.shown().replace("-", "");
  }

  private static String exchanged(String code, int a, int b) {
    char[] symbols = code.toCharArray();
    symbols[a] = code.charAt(b);
    symbols[b] = code.charAt(a);
    return new String(symbols);
  }

  private static ReceiptCode withZeroAndOne() {
    ReceiptCode code = ReceiptCode.random();
    while (!code.shown().contains("0") || !code.shown().contains("1")) {
      code = ReceiptCode.random();
    }
    return code;
  }

  private static String fullWidth(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append((char) (c - 0x20 + 0xff00)));
    return out.toString();
  }
}
