package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xiaohao.platform.vault.ReceiptCode;

class ReceiptStrengthTests {

  @Test
  @Tag("W1")
  void givesAThousandFormsAThousandCodesOfAHundredBits() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      codes.add(ReceiptCode.fromSeed(Seeds.random()).shown());
    }
    assertThat(codes).hasSize(1000).allMatch(code -> code.replace("-", "").length() == 22);
  }
}
