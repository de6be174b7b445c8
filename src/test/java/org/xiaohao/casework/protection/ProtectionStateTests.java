package org.xiaohao.casework.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xiaohao.casework.report.PlainReports;
import org.xiaohao.casework.report.RetaliationRegistered;
import org.xiaohao.casework.report.Signature;
import org.xiaohao.platform.DomainException;

/** A protection by itself: it ends with an outcome, or goes on (C13). */
class ProtectionStateTests {

  private static final LocalDate DAY = LocalDate.of(2017, 6, 27);

  private static Protection opened(boolean leak) {
    return Protection.of(new RetaliationRegistered(3, 2L, leak), PlainReports.received(Signature.NAMED, 9), DAY);
  }

  private static boolean may(ProtectionState from, ProtectionState to) {
    try {
      return from.moveTo(to) == to;
    } catch (DomainException refused) {
      assertThat(refused).hasMessage("protection.state");
      return false;
    }
  }

  @Test
  void allowsExactlyTheTransitionsOfTheTable() {
    List<String> allowed = new ArrayList<>();
    for (ProtectionState from : ProtectionState.values()) {
      for (ProtectionState to : ProtectionState.values()) {
        if (may(from, to)) {
          allowed.add(from + ">" + to);
        }
      }
    }
    assertThat(allowed).containsExactlyInAnyOrder("OPENED>PROTECTED", "PROTECTED>OPENED", "PROTECTED>ENDED");
  }

  @Test
  void keepsForWhichReportAndWhetherSomebodyTold() {
    Protection protection = opened(true);
    assertThat(protection.ref()).startsWith("P");
    assertThat(protection.earlierReportId()).isEqualTo(2);
    assertThat(protection.centreOfficeId()).isEqualTo(9);
    assertThat(protection.leakSuspected()).isTrue();
    assertThat(opened(false).leakSuspected()).isFalse();
    assertThat(protection.ruleSet()).isEqualTo("2017");
    assertThat(protection.openedOn()).isEqualTo(DAY);
    assertThat(protection.measureKinds()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void endsWithEveryOutcomeButGoingOn(ProtectionOutcome outcome) {
    Protection protection = opened(false);
    assertThatThrownBy(() -> protection.record(outcome, 12, DAY)).hasMessage("protection.state");
    protection.protect(List.of(ProtectionMeasure.RESTORE, ProtectionMeasure.TRACE_LEAK, ProtectionMeasure.RESTORE), 11, DAY);
    assertThat(protection.measureKinds()).containsExactly(ProtectionMeasure.RESTORE, ProtectionMeasure.TRACE_LEAK);
    assertThat(protection.protectedById()).isEqualTo(11);
    assertThat(protection.protectedOn()).isEqualTo(DAY);
    protection.record(outcome, 12, DAY.plusDays(1));
    boolean goesOn = outcome == ProtectionOutcome.CONTINUE;
    assertThat(protection.outcome()).isEqualTo(outcome);
    assertThat(protection.state()).isEqualTo(goesOn ? ProtectionState.OPENED : ProtectionState.ENDED);
    assertThat(protection.closedById()).isEqualTo(goesOn ? null : 12L);
    assertThat(protection.closedOn()).isEqualTo(goesOn ? null : DAY.plusDays(1));
  }
}
