package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentityTests {

  private final Identity identity = new Identity("柏 三娃", "138-0000-4217", null);

  @Test
  void isToldByTheNameHoweverItIsWritten() {
    assertThat(identity.toldBy("据柏三 娃反映，评议走过场")).isTrue();
    assertThat(identity.toldBy("据群众反映，评议走过场")).isFalse();
  }

  @Test
  void isToldByThePhoneInAnyWidthWithOrWithoutItsBeginning() {
    assertThat(identity.toldBy("联系电话１３８０００００４２１７")).isTrue();
    assertThat(identity.toldBy("尾号 000 4217")).isTrue();
    assertThat(identity.toldBy("涉及资金4217元")).isFalse();
  }

  @Test
  void isToldByNothingTooShortToPointAtAnybody() {
    assertThat(new Identity("柏", "110", null).toldBy("柏树岭村110户")).isFalse();
    assertThat(new Identity(null, null, null).toldBy("村里")).isFalse();
  }
}
