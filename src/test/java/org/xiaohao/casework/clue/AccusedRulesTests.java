package org.xiaohao.casework.clue;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xiaohao.casework.report.Conclusion;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Level;

/** Who is cleared and how, and who may call a report malicious (C12). */
class AccusedRulesTests {

  private static final Set<Conclusion> DISPROVED = EnumSet.of(Conclusion.UNSUBSTANTIATED, Conclusion.PARTLY);

  private static FollowUpForm.MeasureEntry entry(FollowUpKind kind, ClearingWay way, String circle, String number) {
    return new FollowUpForm.MeasureEntry(kind, way, circle, number, "理由");
  }

  private static void refused(Runnable check, String field, String reason) {
    assertThatThrownBy(check::run).hasMessage(reason).hasFieldOrPropertyWithValue("field", "measures[2]." + field);
  }

  private static Runnable clearing(Conclusion conclusion, ClearingWay way, String circle) {
    return () -> AccusedRules.requireClearing(conclusion, entry(FollowUpKind.CLARIFICATION, way, circle, null), 2);
  }

  @ParameterizedTest
  @EnumSource
  void clearsOnlyOfWhatWasDisproved(Conclusion conclusion) {
    Runnable check = clearing(conclusion, ClearingWay.PARTY_GROUP, null);
    if (DISPROVED.contains(conclusion)) {
      assertThatCode(check::run).doesNotThrowAnyException();
    } else {
      refused(check, "kind", "clue.clearing.nothing.disproved");
    }
  }

  @ParameterizedTest
  @EnumSource
  void namesTheCircleOnlyWhereItIsSet(ClearingWay way) {
    assertThatCode(clearing(Conclusion.PARTLY, way, "全村")::run).doesNotThrowAnyException();
    if (way == ClearingWay.SET_CIRCLE) {
      refused(clearing(Conclusion.PARTLY, way, null), "circle", "clue.clearing.circle");
    } else {
      assertThatCode(clearing(Conclusion.PARTLY, way, null)::run).doesNotThrowAnyException();
    }
    refused(clearing(Conclusion.PARTLY, null, null), "way", "clue.clearing.way");
  }

  private static Runnable malice(Conclusion conclusion, Level level, String number) {
    Division division = new Division(1, "d", "某地", level, null, "/1/", 1L, null, null, null, null,
        LocalDate.of(2016, 1, 1), null);
    return () -> AccusedRules.requireMalice(conclusion, division, entry(FollowUpKind.MALICIOUS_REPORT, null, null, number), 2);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
  void leavesMaliceToTheCityAndAbove(Level level) {
    Runnable check = malice(Conclusion.UNSUBSTANTIATED, level, "批1");
    if (level == Level.PROVINCE || level == Level.CITY) {
      assertThatCode(check::run).doesNotThrowAnyException();
    } else {
      refused(check, "kind", "clue.malicious.level");
    }
  }

  @ParameterizedTest
  @EnumSource
  void callsMaliciousOnlyWhatIsUntrueAltogetherAndWithTheNumberOfTheApproval(Conclusion conclusion) {
    if (conclusion == Conclusion.UNSUBSTANTIATED) {
      refused(malice(conclusion, Level.CITY, null), "number", "clue.malicious.number");
    } else {
      refused(malice(conclusion, Level.CITY, "批1"), "kind", "clue.malicious.unproven");
    }
  }
}
