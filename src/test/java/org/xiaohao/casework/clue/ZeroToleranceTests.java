package org.xiaohao.casework.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;
import org.xiaohao.casework.report.SubKind;

/** S53: relief funds embezzled, occupied or diverted are looked into, or somebody says why not. */
@Tag("S53")
class ZeroToleranceTests {

  private static Clue clue(boolean grave) {
    return new Clue(1, "X1", 1, "R1", 1, 1, ClueState.IN_DISPOSAL, "MISFEASANCE", null, grave, null, null, "2017", false,
        null, null, null, null, null, null, null);
  }

  @ParameterizedTest
  @CsvSource({"EMBEZZLE, true", "OCCUPY, true", "DIVERT, true", "LEAK, false", "RETALIATION, false", ", false"})
  void coversTheFundsOfThePoor(SubKind kind, boolean covered) {
    assertThat(ZeroTolerance.covers(kind)).isEqualTo(covered);
  }

  @ParameterizedTest
  @EnumSource
  void asksForAReasonWhereNobodyWouldLook(Disposal disposal) {
    boolean unchecked = disposal == Disposal.SHELVED || disposal == Disposal.CLOSED_NO_ACTION;
    assertThatCode(() -> ZeroTolerance.requireReason(clue(false), disposal, null)).doesNotThrowAnyException();
    assertThatCode(() -> ZeroTolerance.requireReason(clue(true), disposal, "查无实据")).doesNotThrowAnyException();
    if (unchecked) {
      assertThatThrownBy(() -> ZeroTolerance.requireReason(clue(true), disposal, null)).hasMessage("clue.grave.reason");
    } else {
      assertThatCode(() -> ZeroTolerance.requireReason(clue(true), disposal, null)).doesNotThrowAnyException();
    }
  }

  @Test
  void letsATalkEndWithoutAReasonOnlyInAVerification() {
    assertThatCode(() -> ZeroTolerance.requireReason(clue(true), TalkOutcome.VERIFY, null)).doesNotThrowAnyException();
    assertThatThrownBy(() -> ZeroTolerance.requireReason(clue(true), TalkOutcome.CLEARED, null))
        .hasMessage("clue.grave.reason");
    assertThatCode(() -> ZeroTolerance.requireReason(clue(false), TalkOutcome.CLEARED, null)).doesNotThrowAnyException();
  }
}
