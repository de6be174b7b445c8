package org.xiaohao.casework.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An interview by itself: where it may go, and that a change leaves everything else as it was. */
class InterviewChangeTests {

  private static final LocalDate DAY = LocalDate.of(2017, 6, 27);
  private static final LocalDateTime AT = DAY.atTime(15, 0);
  private static final Interview OLD = new Interview(1, "V1", 2, 3, 4, InterviewState.NOTIFIED, DAY, "理由", "A,B", 5L, "甲",
      "同意", AT, "会议室", DAY.plusDays(3), "要求", "携带", "联系人", 1, 6L, "要点", "分送", true, DAY.plusDays(30), "核查", DAY.plusDays(40));

  @Test
  void allowsExactlyTheTransitionsOfTheTable() {
    List<String> allowed = new ArrayList<>();
    for (InterviewState from : InterviewState.values()) {
      for (InterviewState to : InterviewState.values()) {
        if (from.mayBecome(to)) {
          allowed.add(from + ">" + to);
        }
      }
    }
    assertThat(allowed).containsExactlyInAnyOrder("PROPOSED>SUBMITTED", "PROPOSED>DROPPED", "SUBMITTED>APPROVED",
        "SUBMITTED>PROPOSED", "APPROVED>NOTIFIED", "NOTIFIED>ANSWERED", "NOTIFIED>RESCHEDULING", "RESCHEDULING>APPROVED",
        "RESCHEDULING>ANSWERED", "ANSWERED>MINUTED", "MINUTED>ANSWERED", "MINUTED>TRACKING", "TRACKING>CLOSED",
        "TRACKING>ESCALATED");
  }

  private static InterviewChange change() {
    return InterviewChange.of(OLD);
  }

  @Test
  void leavesEverythingElseAsItWas() {
    assertThat(change().build()).isEqualTo(OLD);
    assertThat(change().reason("新").build()).usingRecursiveComparison().ignoringFields("reason").isEqualTo(OLD);
    assertThat(change().reason("新").build().reason()).isEqualTo("新");
    assertThat(change().opinion("新").build().opinion()).isEqualTo("新");
    assertThat(change().leader(9L, "乙").build()).returns(9L, Interview::leaderId).returns("乙", Interview::attendees);
    assertThat(change().checkOn(AT.toLocalDate()).build().checkOn()).isEqualTo(DAY);
    assertThat(change().checked("已兑现").build().checkOpinion()).isEqualTo("已兑现");
    assertThat(change().closedOn(DAY).build().closedOn()).isEqualTo(DAY);
    assertThat(change().putOff().build().reschedules()).isEqualTo(2);
  }

  @Test
  void readsTheNegativeListCodeByCode() {
    assertThat(OLD.negatives()).containsExactly("A", "B");
    assertThat(change().negativeCodes("").build().negatives()).isEmpty();
    assertThat(change().negativeCodes(null).build().negatives()).isEmpty();
  }

  @Test
  void takesTheNoticeWhole() {
    NoticeForm notice = new NoticeForm(AT.plusDays(7), "二楼", DAY.plusDays(5), "书面", "账册", "王");
    assertThat(change().notice(notice).build()).returns(AT.plusDays(7), Interview::heldAt).returns("二楼", Interview::place)
        .returns(DAY.plusDays(5), Interview::answerDueOn).returns("书面", Interview::answerDemand)
        .returns("账册", Interview::bring).returns("王", Interview::contact).returns("要点", Interview::points);
  }

  @Test
  void takesTheMinutesWholeAndOpensThemOnlyIfSaid() {
    for (Boolean open : new Boolean[] {true, false, null}) {
      MinutesForm minutes = new MinutesForm(AT.plusHours(1), "新要点", List.of(), List.of(), List.of(), "市委", open);
      assertThat(change().minutes(minutes, 8).build()).returns(AT.plusHours(1), Interview::heldAt)
          .returns(8L, Interview::recorderId).returns("新要点", Interview::points).returns("市委", Interview::distribution)
          .returns(Boolean.TRUE.equals(open), Interview::openToPublic).returns("会议室", Interview::place);
    }
  }
}
