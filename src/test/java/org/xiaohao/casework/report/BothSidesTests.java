package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.xiaohao.demo.DemoProvince;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.ClockState;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/**
 * Protection on both sides, played from the form to the end (C12, C13): a cadre accused under a borrowed name is cleared
 * before his village; a true reporter whose wife lost her post is protected within a day, above the county that may have
 * told, and everybody who read the name is named.
 */
@XiaohaoTest
@Tag("T9")
class BothSidesTests {

  private static final String DOCTOR = "白济川";
  private static final String VILLAGER = "瞿怀远";

  @LocalServerPort private int port;
  @Autowired private BusinessClock clock;
  @Autowired private Deadlines deadlines;
  private CaseDesk desk;

  @BeforeEach
  void sitDown(@Autowired ApplicationContext context) {
    desk = new CaseDesk(context);
  }

  private Site site(String login) {
    return new Site(port).login(login);
  }

  private String name(String code) {
    return desk.list("select name from person where code = ?", code).get(0);
  }

  /** Filed on the public form, read to the end; returns the page with the receipt. */
  private String filed(Visitor visitor, String what, String... second) throws Exception {
    visitor.get("/report");
    visitor.submit("/report", "place", "qs.xyp.bsl", "who", "村主任", "what", what, "go", "next");
    visitor.submit("/report", second);
    return visitor.submit("/report", "go", "send").body();
  }

  private static String code(String receipt) {
    var found = java.util.regex.Pattern.compile("name=\"code\" value=\"([0-9A-Z-]{27})\"").matcher(receipt);
    assertThat(found.find()).as(receipt).isTrue();
    return found.group(1);
  }

  private FiledReport latest() {
    return new FiledReport(desk.number("select max(id) from report"), desk.list("select ref from report order by id desc"
        + " limit 1").get(0), null, null, null, null);
  }

  /** The clerk asks for the name, a custodian lets it be read, the clerk reads it: all on their pages. */
  private String nameRead(FiledReport filed) {
    String page = "/reports/" + filed.ref() + "/identity";
    Site clerk = site("qs.shouli");
    clerk.postFrom(page, page, Map.of("purpose", "CALL_BACK", "reason", "核实是不是本人"));
    String request = desk.list("select ref from identity_request where case_id = ?", filed.id()).get(0);
    site("qs.baoguan.a").postFrom("/custody/" + request, "/custody/" + request + "/approve",
        Map.of("passphrase", DemoProvince.PASSPHRASE));
    assertThat(clerk.postFrom(page, page + "/" + request + "/open", Map.of()).statusCode()).isEqualTo(200);
    return page;
  }

  @Test
  void clearsTheAccusedBeforeHisVillageWhenTheNameWasBorrowed() throws Exception {
    Visitor author = new Visitor(port);
    String code = code(filed(author, "实名举报驻村队员收受5万元", "signature", "NAMED", "name", DOCTOR, "phone", "13900000112",
        "go", "next"));
    FiledReport filed = latest();
    assertThat(deadlines.dueOn(CaseDesk.ref(filed), "D1")).isPresent();
    String page = nameRead(filed);
    assertThat(site("qs.shouli").postFrom(page, page + "/call-back", Map.of("outcome", "DENIED")).statusCode()).isEqualTo(303);
    assertThat(desk.list("select signature from report where id = ?", filed.id())).containsExactly("ANONYMOUS");
    assertThat(deadlines.ofCase(CaseDesk.ref(filed))).extracting(view -> view.state()).containsOnly(ClockState.CANCELLED);

    CaseRef clue = desk.verified(desk.distributed(filed, "ANONYMOUS"), "UNSUBSTANTIATED", List.of("CLARIFICATION"));
    Map<String, Object> malicious = Map.of("kind", "MALICIOUS_REPORT", "number", "青纪〔2017〕1号", "reason", "冒名");
    assertThatThrownBy(() -> desk.followUp(clue, Map.of("measures", List.of(malicious)))).hasMessage("clue.malicious.level");
    desk.followUp(clue, Map.of("measures", List.of(Map.of("kind", "CLARIFICATION", "way", "SET_CIRCLE", "circle",
        "柏树岭村村民代表会", "reason", "当日在外地培训，有签到和住宿记录"))));
    assertThat(desk.list("select concat(kind, ' ', clearing_way) from follow_up where clue_id = ?", clue.id()))
        .containsExactly("CLARIFICATION SET_CIRCLE");
    assertThat(desk.list("select conclusion from report where id = ?", filed.id())).containsExactly("UNSUBSTANTIATED");
    assertThat(site("qs.shi1.a").get("/clues/" + desk.list("select ref from clue where id = ?", clue.id()).get(0)).body())
        .contains("澄清").doesNotContain(DOCTOR);
    assertThat(desk.number("select count(*) from sealed_content c join follow_up f on f.id = c.owner_id"
        + " where c.owner_table = 'follow_up' and c.field = 'circle' and f.clue_id = ?", clue.id()))
        .as("before whom he was cleared").isEqualTo(1);
    assertThatThrownBy(() -> desk.does("qs.shi1.a", CaseDesk.ref(filed), "report/answerReporter",
        Map.of("text", "经查失实", "way", "PHONE", "agreement", "AGREES"))).hasMessage("report.answer.denied");
    desk.answer(filed);
    assertThat(author.post("/receipt", "code=" + code).body()).contains("失实").doesNotContain(DOCTOR);
  }

  @Test
  void protectsTheTrueReporterAboveTheCountyAndNamesEachReader() throws Exception {
    Visitor villager = new Visitor(port);
    String first = code(filed(villager, "镇里挪用管网款修办公楼", "signature", "NAMED", "name", VILLAGER, "phone", "13900000105",
        "go", "next"));
    FiledReport earlier = latest();
    nameRead(earlier);
    assertThat(site("qs.zhuren").get("/reports/" + earlier.ref()).statusCode()).isEqualTo(200);

    String receipt = filed(villager, "停了我老伴的公益岗", "retaliation", "true", "earlierCode", first, "go", "next");
    FiledReport suffers = latest();
    assertThat(receipt).contains("24小时内");
    CaseRef protection = new CaseRef("protection",
        desk.number("select id from protection where report_id = ?", suffers.id()));
    String ref = desk.list("select ref from protection where id = ?", protection.id()).get(0);
    assertThat(deadlines.dueOn(protection, "D21")).contains(clock.today().plusDays(1));
    assertThat(desk.open(protection)).containsExactly("protection/protectReporter");

    assertThat(site("yl.zhuren").postFrom("/desk/take-over", "/desk/take-over", Map.of("ref", suffers.ref(), "ground",
        "SUSPICION", "reason", "县里可能有人说出去")).statusCode()).isEqualTo(200);
    for (String below : List.of("qs.shouli", "qs.zhuren", "qs.anguan")) {
      assertThat(site(below).get("/protections/" + ref).statusCode()).as(below).isEqualTo(404);
      assertThat(site(below).get("/reports/" + suffers.ref()).statusCode()).as(below).isEqualTo(404);
    }

    Site city = site("yl.anguan");
    String task = desk.list("select ref from work_item where case_kind = 'protection' and case_id = ? and state = 'OPEN'",
        protection.id()).get(0);
    city.postFrom("/tasks/" + task, "/tasks/" + task + "/claim", Map.of());
    assertThat(city.postFrom("/tasks/" + task, "/tasks/" + task, Map.of("measures", "RESTORE", "details",
        "责令镇里三日内恢复公益岗")).statusCode()).isIn(302, 303);
    assertThat(deadlines.ofCase(protection)).extracting(view -> view.code() + " " + view.state()).containsExactly("D21 MET");
    HttpResponse<String> log = city.postFrom("/protections/" + ref, "/protections/" + ref + "/log", Map.of());
    assertThat(log.body()).contains("\"" + name("qs.shouli") + "\",\"打开举报人姓名，事由：核实实名\"", "\"" + name("qs.zhuren") + "\"",
        "\"" + name("qs.baoguan.a") + "\",\"保管员同意查看，事由：核实实名\"", "打开举报或者线索的内容").doesNotContain(VILLAGER, "13900000105", "管网款");
    assertThat(site("yc.auditor").get("/audit/identity-openings").body()).contains(name("qs.shouli"), name("qs.baoguan.a"))
        .doesNotContain(VILLAGER);

    desk.does("yl.anguan", protection, "protection/recordOutcome", Map.of("outcome", "RESTORED", "result", "公益岗已恢复"));
    assertThat(desk.list("select concat(state, ' ', outcome) from protection where id = ?", protection.id()))
        .containsExactly("ENDED RESTORED");
    assertThat(villager.post("/receipt", "code=" + code(receipt)).body()).contains("保护已经结束").doesNotContain("管网款");
    assertThat(villager.post("/receipt", "code=" + first).body()).doesNotContain("公益岗", "保护已经结束");
    assertThat(desk.list("select state from report where id = ?", suffers.id())).containsExactly("SUBMITTED");
    assertThat(desk.open(CaseDesk.ref(suffers))).containsExactly("report/register");
  }
}
