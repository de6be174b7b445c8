package org.xiaohao.casework.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.casework.report.FiledReport;
import org.xiaohao.casework.report.ReportArchived;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.deadline.RungReached;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** A review filed after a verification runs outside: its number, its ninety days, once extended, and what came of it (D9). */
@XiaohaoTest
@Tag("D9")
class FiledReviewTests {

  private static final String OUTCOME = "给予党内警告处分";

  @Autowired private ApplicationContext context;
  @Autowired private FiledReviews reviews;
  @Autowired private ClueExtensions extensions;
  @Autowired private Actors actors;
  @Autowired private Deadlines deadlines;
  @Autowired private BusinessClock clock;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @LocalServerPort private int port;

  private CaseRef filed(CaseDesk desk, FiledReport report) {
    CaseRef clue = desk.verified(desk.distributed(report, "ANONYMOUS"), "SUBSTANTIATED", List.of("FILED_REVIEW"));
    assertThat(deadlines.dueOn(clue, "D9")).as("not filed yet").isEmpty();
    desk.followUp(clue, Map.of("measures",
        List.of(Map.of("kind", "FILED_REVIEW", "number", "青纪立〔2017〕3号", "reason", "涉嫌违纪"))));
    return clue;
  }

  private String ref(CaseDesk desk, CaseRef clue) {
    return desk.list("select ref from clue where id = ?", clue.id()).get(0);
  }

  private List<String> state(CaseDesk desk, CaseRef clue) {
    return desk.list("select state from deadline where case_kind = 'clue' and case_id = ? and code = 'D9'", clue.id());
  }

  @Test
  void takesNinetyDaysAndOnceAsManyByTheSecretary() {
    CaseDesk desk = new CaseDesk(context);
    CaseRef clue = filed(desk, desk.filed());
    LocalDate today = clock.today();
    assertThat(deadlines.dueOn(clue, "D9")).contains(today.plusDays(90));
    String ref = ref(desk, clue);
    assertThatThrownBy(() -> extensions.extend(actors.as("qs.fushuji"), ref, today.plusDays(100), ExtensionReason.COMPLEX))
        .hasMessage("clue.extend.secretary");
    assertThatThrownBy(() -> extensions.extend(actors.as("qs.shuji"), ref, today.plusDays(181), ExtensionReason.COMPLEX))
        .hasMessage("clue.extend.review").hasFieldOrPropertyWithValue("field", "dueOn");
    extensions.extend(actors.as("qs.shuji"), ref, today.plusDays(180), ExtensionReason.COMPLEX);
    assertThat(deadlines.dueOn(clue, "D9")).contains(today.plusDays(180));
  }

  @Test
  void runsOnWhenTheClueIsArchivedUntilTheOfficeEntersWhatCameOfIt() {
    CaseDesk desk = new CaseDesk(context);
    FiledReport report = desk.filed();
    CaseRef clue = filed(desk, report);
    desk.answer(report);
    transaction.executeWithoutResult(status -> events.publishEvent(new ReportArchived(report.id())));
    assertThat(desk.list("select state from clue where id = ?", clue.id())).containsExactly("ARCHIVED");
    assertThat(state(desk, clue)).containsExactly("RUNNING");
    String page = "/clues/" + ref(desk, clue);
    String today = clock.today().toString();
    assertThatThrownBy(() -> reviews.conclude(actors.as("qs.fushuji"), ref(desk, clue), clock.today(), OUTCOME))
        .hasMessage("clue.review.office");
    Site staff = new Site(port).login("qs.shi1.a");
    assertThat(staff.get(page).body()).contains("/filed-review", "剩");
    assertThat(staff.postFrom(page, page + "/filed-review",
        Map.of("concludedOn", clock.today().plusDays(1).toString(), "outcome", OUTCOME)).statusCode()).isEqualTo(422);
    assertThat(staff.postFrom(page, page + "/filed-review", Map.of("concludedOn", today, "outcome", OUTCOME)).statusCode())
        .isEqualTo(302);
    assertThat(state(desk, clue)).containsExactly("MET");
    assertThat(staff.get(page).body()).doesNotContain("/filed-review", OUTCOME);
    assertThat(staff.get(page + "?texts=true").body()).contains(OUTCOME);
    assertThatThrownBy(() -> reviews.conclude(actors.as("qs.shi1.a"), ref(desk, clue), clock.today(), OUTCOME))
        .hasMessage("clue.review.none");
  }

  @Test
  void remindsTheHeadOfTheOfficeAndTheSecretaryOnceItIsLate() {
    CaseDesk desk = new CaseDesk(context);
    CaseRef clue = filed(desk, desk.filed());
    LocalDate dueOn = deadlines.dueOn(clue, "D9").orElseThrow();
    for (String rung : List.of("DUE", "BREACH")) {
      transaction.executeWithoutResult(status -> events.publishEvent(new RungReached(clue, "D9", rung, dueOn)));
      List<String> mailed = desk.list("select distinct a.login from outbox o join account a on a.person_id = o.recipient_id"
          + " where o.template = 'case.review-due' and o.case_kind = 'clue' and o.case_id = ?", clue.id());
      assertThat(mailed).as(rung).contains("qs.shi1.zhuren");
      assertThat(mailed.contains("qs.shuji")).as(rung).isEqualTo(rung.equals("BREACH"));
    }
  }
}
