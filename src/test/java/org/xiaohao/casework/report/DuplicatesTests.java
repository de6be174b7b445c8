package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** A clerk sees that there may be a report on the same already, and nothing of who made it or what it says (C11). */
@XiaohaoTest
@Tag("C11")
class DuplicatesTests {

  private static final String WORDS = "把名额给了弟弟和小舅子";
  private static final String NAME = "柏三娃";

  @LocalServerPort private int port;
  @Autowired private Reports reports;
  @Autowired private ReportFixtures fixtures;
  private CaseDesk desk;
  private long post;
  private FiledReport first;

  @BeforeEach
  void file(@Autowired ApplicationContext context) {
    desk = new CaseDesk(context);
    post = fixtures.post("qs.xyp.bsl", OfficeKind.VILLAGE_COMMITTEE, "村主任");
    first = reports.file(fixtures.named("qs.xyp.bsl", WORDS, ReportFixtures.listed(post)));
  }

  private Site clerk(String login) {
    return new Site(port).login(login);
  }

  private String similar(Site clerk, Map<String, String> chosen) {
    return clerk.postFrom("/desk/reports/new", "/desk/reports/similar", chosen).body();
  }

  private Map<String, String> about() {
    return Map.of("respondent0post", Long.toString(post));
  }

  @Test
  void hintsWhileALetterIsEnteredAndShowsNothingOfTheOtherReport() {
    Site clerk = clerk("qs.shouli");
    assertThat(similar(clerk, about())).contains(first.ref(), "同一职务", "网上", "已提交").doesNotContain(WORDS, NAME);
    assertThat(similar(clerk, Map.of("place", "qs.xyp.bsl"))).contains(first.ref()).doesNotContain(WORDS, NAME);
    FiledReport anywhere = reports.file(fixtures.anonymous("qs", "县里的事"));
    assertThat(similar(clerk, Map.of("place", "qs"))).as("a county is no hint").doesNotContain(anywhere.ref());
    assertThat(similar(clerk, Map.of("place", "qs.hyk"))).doesNotContain(first.ref());
    assertThat(similar(clerk, Map.of())).contains("选了被举报人的职务").doesNotContain(first.ref());
    assertThat(similar(clerk("by.shouli"), about())).as("another county").doesNotContain(first.ref());
  }

  @Test
  void hintsWithoutScriptAndKeepsWhatWasTyped() {
    Map<String, String> typed = new HashMap<>(about());
    typed.putAll(Map.of("what", "他把弟弟一家报成了贫困户", "go", "similar"));
    HttpResponse<String> page = clerk("qs.shouli").postFrom("/desk/reports/new", "/desk/reports/new", typed);
    assertThat(page.statusCode()).as("nothing was entered, nothing is wrong").isEqualTo(200);
    assertThat(page.body()).contains(first.ref(), "同一职务", "他把弟弟一家报成了贫困户</textarea>").doesNotContain(WORDS);
  }

  @Test
  @Tag("W15")
  void hintsAtNothingFromWhichTheClerkIsKept() {
    desk.set("insert into case_exclusion (case_kind, case_id, person_id, reason, confirmed, created_at)"
        + " select 'report', ?, id, 'RECUSED', true, utc_timestamp() from person where code = 'qs.shouli'", first.id());
    assertThat(similar(clerk("qs.shouli"), about())).doesNotContain(first.ref());
  }

  @Test
  void showsThemUntilTheReportIsRegisteredAndOffersThoseItMayJoin() {
    FiledReport second = reports.file(fixtures.anonymous("qs.xyp.bsl", "同一个村主任", ReportFixtures.listed(post)));
    Site clerk = clerk("qs.shouli");
    assertThat(clerk.get("/reports/" + second.ref()).body()).contains("可能重复", first.ref()).doesNotContain(WORDS, NAME);
    String task = desk.list("select ref from work_item where case_kind = 'report' and case_id = ? and state = 'OPEN'",
        second.id()).get(0);
    clerk.postFrom("/tasks/" + task, "/tasks/" + task + "/claim", Map.of());
    assertThat(clerk.get("/tasks/" + task).body()).as("nobody has registered it").doesNotContain("value=\"" + first.ref());
    desk.does("qs.shouli", CaseDesk.ref(first), "report/register", desk.registration("NAMED", "ACCEPT", Map.of()));
    assertThat(clerk.get("/tasks/" + task).body()).contains("value=\"" + first.ref())
        .containsPattern(first.ref() + " · [-0-9]+ · 网上 · 已登记 · 同一职务");
    assertThat(clerk.get("/reports/" + first.ref()).body()).as("registered").doesNotContain("可能重复");
    Site reporter = new Site(port);
    reporter.post("/receipt", Map.of("code", second.receipt().shown()));
    assertThat(reporter.get("/receipt").body()).doesNotContain(first.ref(), "可能重复");
  }
}
