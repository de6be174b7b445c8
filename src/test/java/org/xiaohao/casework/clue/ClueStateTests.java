package org.xiaohao.casework.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xiaohao.platform.DomainException;

class ClueStateTests {

  private static final Set<String> ALLOWED = Set.of("ASSIGNED-IN_DISPOSAL", "IN_DISPOSAL-ASSIGNED",
      "IN_DISPOSAL-SHELVED", "IN_DISPOSAL-TALK_INQUIRY", "IN_DISPOSAL-VERIFYING", "IN_DISPOSAL-CONCLUDED",
      "SHELVED-ASSIGNED", "TALK_INQUIRY-VERIFYING", "TALK_INQUIRY-CONCLUDED", "VERIFYING-FOLLOW_UP",
      "FOLLOW_UP-CONCLUDED", "CONCLUDED-VERIFYING", "CONCLUDED-ARCHIVED");

  @ParameterizedTest
  @EnumSource
  void knowsEveryPairOfStates(ClueState from) {
    for (ClueState to : ClueState.values()) {
      boolean allowed = ALLOWED.contains(from + "-" + to);
      assertThat(from.mayBecome(to)).as(from + " to " + to).isEqualTo(allowed);
      if (allowed) {
        assertThatCode(() -> from.requireNext(to)).doesNotThrowAnyException();
      } else {
        assertThatThrownBy(() -> from.requireNext(to)).isInstanceOf(DomainException.class);
      }
    }
  }
}
