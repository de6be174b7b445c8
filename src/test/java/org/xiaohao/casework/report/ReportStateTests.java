package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xiaohao.platform.DomainException;

class ReportStateTests {

  /** The table of the domain study §2.2, written down a second time. */
  private static final Set<String> TABLE = Set.of("SUBMITTED>SUBMITTED", "SUBMITTED>REGISTERED", "SUBMITTED>MERGED",
      "REGISTERED>SUBMITTED", "REGISTERED>NOT_ACCEPTED", "REGISTERED>FORWARDED", "REGISTERED>ACCEPTED",
      "NOT_ACCEPTED>SUBMITTED", "NOT_ACCEPTED>ARCHIVED", "FORWARDED>CONCLUDED", "ACCEPTED>ASSIGNED", "ACCEPTED>SUBMITTED",
      "ASSIGNED>CONCLUDED", "CONCLUDED>ANSWERED", "CONCLUDED>ASSIGNED", "ANSWERED>ARCHIVED", "ANSWERED>ASSIGNED",
      "ANSWERED>SUBMITTED");

  @ParameterizedTest
  @EnumSource
  void allowsExactlyTheTransitionsOfTheTable(ReportState from) {
    for (ReportState to : ReportState.values()) {
      boolean listed = TABLE.contains(from + ">" + to);
      assertThat(from.mayBecome(to)).as(from + " to " + to).isEqualTo(listed);
      if (listed) {
        assertThat(from.moveTo(to)).isEqualTo(to);
      } else {
        assertThatThrownBy(() -> from.moveTo(to)).isInstanceOf(DomainException.class).hasMessage("report.state");
      }
    }
  }
}
