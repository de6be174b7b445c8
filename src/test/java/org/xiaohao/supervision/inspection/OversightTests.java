package org.xiaohao.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.casework.problem.FindingItem;
import org.xiaohao.casework.problem.ListFindings;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.document.DocumentReceipt;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.document.OfficialDocument;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;
import org.xiaohao.supervision.inspection.NewStatement.Ranking;

@XiaohaoTest
class OversightTests {

  @Autowired private SupervisionPlay play;
  @Autowired private DirectReports reports;
  @Autowired private Statements statements;
  @Autowired private PublicHearings hearings;
  @Autowired private ListFindings items;
  @Autowired private ProblemLists lists;
  @Autowired private WorkItems tasks;
  @Autowired private Documents documents;
  @LocalServerPort private int port;
  @Autowired private CaseAccess access;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private PlatformTransactionManager transactions;

  @Test
  @Tag("S55")
  void landsAtTheProvinceAtOnceAndBelowOnlyAfterRelease() {
    DirectReport report = new TransactionTemplate(transactions).execute(status -> {
      String ref = reports.report(play.as("qh.anfang"), new NewDirectReport(play.office("qh.anfang"),
          play.division("lg"), "柳沟县补贴被截留", "三户反映补贴未足额发放"));
      DirectReport stored = reports.byRef(play.as("yc.ducha"), ref);
      assertThat(tasks.openOf(stored.subject())).extracting(WorkItem::officeId).containsExactly(play.office("yc.ducha"));
      return stored;
    });
    List<String> below = List.of("qh.ducha", "qh.shizhang", "qh.anfang.a", "lg.ducha", "lg.xianzhang", "lg.zhenggai.a");
    for (String login : below) {
      assertThat(access.maySee(play.as(login), report.subject())).as(login).isFalse();
      assertThat(reports.list(play.as(login), null, 500)).as(login).noneMatch(row -> row.id() == report.id());
    }
    assertThat(access.maySee(play.as("qh.anfang"), report.subject())).isTrue();
    assertThatThrownBy(() -> reports.release(play.as("qh.anfang"), report.ref()))
        .hasMessage("problem.list.not.your.office");
    play.complete("yc.ducha", report.subject(), "inspection/handleDirectReport",
        Map.of("decision", "LIST", "opinion", "列单核查"));
    assertThat(access.maySee(play.as("lg.ducha"), report.subject())).isFalse();
    reports.release(play.as("yc.ducha"), report.ref());
    assertThat(access.maySee(play.as("lg.ducha"), report.subject())).isTrue();
    assertThat(access.maySee(play.as("qh.ducha"), report.subject())).isTrue();
    assertThat(access.maySee(play.as("qs.ducha"), report.subject())).isFalse();
    assertThatThrownBy(() -> reports.release(play.as("yc.ducha"), report.ref()))
        .hasMessage("inspection.direct.released");
  }

  @Test
  @Tag("S26")
  void asksTheHeadOfTheLastForOneStatementWithDateTextMeetingAndAttendance() {
    NewStatement wanted = new NewStatement(play.office("yc.ducha"), Ranking.CITIES, "2017-06",
        play.office("yl.zhengfu"), play.clock().today().plusDays(10));
    String ref = statements.demand(play.as("yc.ducha"), wanted);
    assertThatThrownBy(() -> statements.demand(play.as("yc.ducha"), wanted)).hasMessage("inspection.statement.once");
    RankStatement asked = statements.byRef(play.as("yl.shizhang"), ref);
    assertThatThrownBy(() -> statements.byRef(play.as("qh.shizhang"), ref)).hasMessage("unknown");
    Map<String, Object> form = new HashMap<>(Map.of("spokenOn", play.clock().today().toString(), "meeting", "全省调度会",
        "attendance", "各市州主要领导", "text", "我代表市委市政府表态……"));
    form.put("meeting", null);
    assertThatThrownBy(() -> play.complete("yl.shizhang", asked.subject(), "inspection/deliverStatement", form))
        .hasMessage("form.invalid");
    OfficialDocument notice = documents.ofCase(asked.subject()).get(0);
    assertThat(notice.kind()).isEqualTo("STATEMENT_NOTICE");
    assertThat(documents.receiptsOf(notice)).extracting(DocumentReceipt::personId).containsExactly(asked.speakerId());
    assertThat(documents.print(play.as("yl.shizhang"), notice.ref()).toString()).contains("2017年6月", "市（区）");
    form.put("meeting", "全省调度会");
    play.complete("yl.shizhang", asked.subject(), "inspection/deliverStatement", form);
    assertThat(statements.byId(asked.id()).attendance()).isEqualTo("各市州主要领导");
    assertThat(statements.byId(asked.id()).spokenOn()).isEqualTo(play.clock().today());
    OfficialDocument record = documents.ofCase(asked.subject()).get(1);
    assertThat(record.kind()).isEqualTo("STATEMENT_RECORD");
    assertThat(documents.print(play.as("yc.ducha"), record.ref()).toString())
        .contains("发言人：", "全省调度会", "各市州主要领导", "我代表市委市政府表态……");
    assertThat(new Site(port).login("yc.ducha").get("/statements/" + ref).body())
        .contains("/documents/" + notice.ref(), "/documents/" + record.ref());
    assertThatThrownBy(() -> documents.visible(play.as("qh.shizhang"), record.ref())).hasMessage("unknown");
    assertThatThrownBy(() -> statements.demand(play.as("yc.ducha"), new NewStatement(play.office("yc.ducha"),
        Ranking.DEPARTMENTS, "2017-06", play.office("qh.zhengfu"), play.clock().today())))
        .hasMessage("inspection.unit.unfit");
  }

  private Map<String, Object> promise(String text) {
    LocalDate due = play.clock().today().plusDays(60);
    return Map.of("leader", "县长", "question", "饮水何时通", "promise", text, "place", play.division("qs"), "dueOn",
        due.toString());
  }

  @Test
  @Tag("S35")
  void makesAnItemOfEachPromise() {
    String ref = hearings.open(play.as("yc.ducha"), new NewHearing(play.office("yc.ducha"), "6 月电视问政",
        play.clock().today(), "青石县县长"));
    PublicHearing hearing = hearings.byRef(play.as("yc.ducha"), ref);
    play.complete("yc.ducha", hearing.subject(), "inspection/recordHearing",
        Map.of("promises", List.of(promise("年底前通水"), promise("公开补贴名单"))));
    long id = jdbc.queryForObject("select list_id from list_source where source_kind = 'public-hearing'"
        + " and source_id = ?", Long.class, hearing.id());
    CaseRef list = lists.byId(id).subject();
    assertThatThrownBy(() -> play.complete("yc.ducha", list, "problem/listItems",
        Map.of("items", List.of(item("年底前通水", "1"))))).hasMessage("problem.findings.left");
    play.complete("yc.ducha", list, "problem/listItems",
        Map.of("items", List.of(item("年底前通水", "1"), item("公开补贴名单", "2"))));
    assertThat(items.itemsOf(hearing.subject())).extracting(FindingItem::number).containsExactly(1, 2);
    assertThat(documents.ofCase(hearing.subject())).extracting(OfficialDocument::kind)
        .containsExactly("HEARING_NOTICE", "HEARING_MINUTES");
    OfficialDocument minutes = documents.ofCase(hearing.subject()).get(1);
    assertThat(documents.receiptsOf(documents.ofCase(hearing.subject()).get(0))).isEmpty();
    assertThat(documents.receiptsOf(minutes)).extracting(DocumentReceipt::officeId)
        .containsExactly(play.office("qs.zhengfu"));
    assertThat(documents.print(play.as("qs.xianzhang"), minutes.ref()).toString())
        .contains("6 月电视问政", "1．问：饮水何时通", "县长承诺：年底前通水", "2．", "公开补贴名单");
    assertThat(new Site(port).login("yc.ducha").get("/hearings/" + ref).body()).contains("/documents/" + minutes.ref());
    String past = hearings.open(play.as("yc.ducha"), new NewHearing(play.office("yc.ducha"), "5 月电视问政",
        play.clock().today().minusDays(1), "青石县县长"));
    assertThat(documents.ofCase(hearings.byRef(play.as("yc.ducha"), past).subject())).as("held before: no announcement")
        .isEmpty();
  }

  private Map<String, Object> item(String text, String findings) {
    Map<String, Object> item = new HashMap<>();
    item.put("dimension", "N2");
    item.put("aspect", "BASICS");
    item.put("text", text);
    item.put("requirement", "按期兑现");
    item.put("place", play.division("qs"));
    item.put("responsibleUnit", play.office("qs.zhengfu"));
    item.put("responsiblePerson", "县长");
    item.put("leadDepartment", play.office("yc.minzheng"));
    item.put("dueOn", play.clock().today().plusDays(60).toString());
    item.put("findings", findings);
    return item;
  }
}
