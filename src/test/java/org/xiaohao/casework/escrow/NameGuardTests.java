package org.xiaohao.casework.escrow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xiaohao.platform.vault.VaultFixtures;

class NameGuardTests {

  private static NameGuard guard;

  @BeforeAll
  static void begin(@TempDir Path folder) {
    guard = new NameGuard(VaultFixtures.hashes(folder));
  }

  private boolean told(String text) {
    return told(new Identity("柏 三娃", "138-0000-4217", null), text);
  }

  private boolean told(Identity identity, String text) {
    return guard.told(guard.of(identity), text);
  }

  @Test
  void isToldByTheNameHoweverItIsWritten() {
    assertThat(told("据柏三 娃反映，评议走过场")).isTrue();
    assertThat(told("据群众反映，评议走过场")).isFalse();
  }

  @Test
  void isToldByEachOfSeveralNames() {
    Identity joint = new Identity("柏三娃、Li Si", null, null);
    assertThat(told(joint, "据李四反映")).isFalse();
    assertThat(told(joint, "据 LI-SI 反映")).isTrue();
    assertThat(told(joint, "柏三娃说")).isTrue();
  }

  @Test
  void isToldByThePhoneInAnyWidthWithOrWithoutItsBeginning() {
    assertThat(told("联系电话１３８０００００４２１７")).isTrue();
    assertThat(told("尾号 000 4217")).isTrue();
    assertThat(told("涉及资金4217元")).isFalse();
  }

  @Test
  void takesAmountsForAmountsAndMobileNumbersForNothingElse() {
    assertThat(told("2017 年挪用 12,000,000 元，余 1250000.00 元")).isFalse();
    assertThat(told("13800004217元")).isTrue();
  }

  @Test
  void isToldByNothingTooShortToPointAtAnybody() {
    assertThat(told(new Identity("柏", "110", null), "柏树岭村110户")).isFalse();
    assertThat(told(new Identity(null, null, null), "村里")).isFalse();
  }

  @Test
  void keepsNothingThatTellsTheNameOrThePhone() {
    NameGuard.Guard kept = guard.of(new Identity("柏三娃", "13800004217", null));
    assertThat(kept.toString()).doesNotContain("柏", "4217");
    assertThat(kept).isNotEqualTo(guard.of(new Identity("柏三娃", "13800004217", null)));
  }
}
