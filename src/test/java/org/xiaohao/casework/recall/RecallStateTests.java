package org.xiaohao.casework.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecallStateTests {

  @Test
  void allowsExactlyTheTransitionsOfTheTable() {
    List<String> allowed = new ArrayList<>();
    for (RecallState from : RecallState.values()) {
      for (RecallState to : RecallState.values()) {
        if (from.mayBecome(to)) {
          allowed.add(from + ">" + to);
        }
      }
    }
    assertThat(allowed).containsExactlyInAnyOrder("PROPOSED>VERIFIED", "PROPOSED>DROPPED", "VERIFIED>APPROVED",
        "VERIFIED>PROPOSED", "VERIFIED>DROPPED", "APPROVED>NOTIFIED", "NOTIFIED>CLOSED");
  }
}
