package org.xiaohao.casework.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferralStateTests {

  @Test
  void allowsExactlyTheTransitionsOfTheTable() {
    List<String> allowed = new ArrayList<>();
    for (ReferralState from : ReferralState.values()) {
      for (ReferralState to : ReferralState.values()) {
        if (from.mayBecome(to)) {
          allowed.add(from + ">" + to);
        }
      }
    }
    assertThat(allowed).containsExactlyInAnyOrder("DRAFTING>APPROVING", "APPROVING>SENT", "APPROVING>DRAFTING",
        "SENT>RECEIPTED", "SENT>DRAFTING", "RECEIPTED>SETTLED");
  }
}
