package org.xiaohao.casework.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.support.OpenTasks;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class RecallTests {

  @Autowired private Recalls recalls;
  @Autowired private Exemplars exemplars;
  @Autowired private Actors actors;
  @Autowired private Offices offices;
  @Autowired private Divisions divisions;
  @Autowired private BusinessClock clock;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Documents documents;
  @LocalServerPort private int port;

  private long office(String code) {
    return offices.byCode(code).id();
  }

  private RecallForm form(String office, String village) {
    return new RecallForm(office(office), divisions.byCode(village).id(), office("yl.jiaoyu"),
        Cadre.FIRST_SECRETARY, null, "林驻村", RecallGround.ABSENT, "连续两月驻村不足二十天");
  }

  private Recall propose() {
    String ref = recalls.propose(actors.as("qs.xyp.zhenzhang"), form("qs.xyp.zhengfu", "qs.xyp.bsl"));
    return recalls.byRef(actors.as("qs.xyp.zhenzhang"), ref);
  }

  private Recall now(Recall one) {
    return recalls.byRef(actors.as("qs.xyp.zhenzhang"), one.ref());
  }

  private void does(String login, Recall one, String task, Map<String, Object> form) {
    actors.complete(login, one.subject(), "recall/" + task, form);
  }

  private void verify(Recall one, String findings) {
    does("qs.ducha", one, "verifyRecall", Map.of("verdict", "CONFIRMED", "checkedOn", clock.today().toString(), "findings",
        findings));
  }

  private void approved(Recall one) {
    verify(one, "走访属实");
    does("qs.zuzhi", one, "approveRecall", Map.of("decision", "APPROVE", "opinion", "同意召回"));
  }

  @Test
  @Tag("S7")
  void closesOnlyWithApproverNoticeAndReplacementOrReason() {
    Recall one = propose();
    approved(one);
    LocalDate today = clock.today();
    assertThatThrownBy(() -> does("qs.zuzhi", one, "notifySendingUnit", Map.of("leavesOn", today.toString(), "receivedOn",
        today.minusDays(1).toString(), "receivedBy", "人事科"))).hasMessage("recall.before.approval");
    does("qs.zuzhi", one, "notifySendingUnit", Map.of("leavesOn", today.toString(), "receivedOn", today.toString(),
        "receivedBy", "人事科"));
    assertThat(now(one).noticeNumber()).contains("召〔" + today.getYear() + "〕");
    assertThatThrownBy(() -> does("qs.zuzhi", one, "fillPost", Map.of())).hasMessage("recall.replacement")
        .hasFieldOrPropertyWithValue("field", "replacement");
    assertThatThrownBy(() -> does("qs.zuzhi", one, "fillPost", Map.of("replacement", "周接任"))).hasMessage("recall.arrived");
    does("qs.zuzhi", one, "fillPost", Map.of("replacement", "周接任", "arrivedOn", today.toString()));
    Recall closed = now(one);
    assertThat(closed.state()).isEqualTo(RecallState.CLOSED);
    assertThat(closed.approvedById()).isEqualTo(actors.as("qs.zuzhi").personId());
    assertThat(closed.noticeReceivedOn()).isEqualTo(today);
    assertThat(closed.replaced()).isTrue();
  }

  @Test
  @Tag("S7")
  void closesWithTheReasonWhyNobodyTakesThePlace() {
    Recall one = propose();
    approved(one);
    String today = clock.today().toString();
    does("qs.zuzhi", one, "notifySendingUnit", Map.of("leavesOn", today, "receivedOn", today, "receivedBy", "人事科"));
    does("qs.zuzhi", one, "fillPost", Map.of("noReplacementReason", "该村已出列，不再派驻"));
    assertThat(now(one).replaced()).isFalse();
  }

  private String page(String login, Recall one) {
    return new Site(port).login(login).get("/recalls/" + one.ref() + "?texts=true").body();
  }

  private void assertDropped(Recall one) {
    assertThat(now(one).state()).isEqualTo(RecallState.DROPPED);
    assertThat(now(one).noticeNumber()).isNull();
    assertThat(OpenTasks.of(jdbc, one.subject())).isEmpty();
  }

  @Test
  @Tag("S7")
  void endsWithoutANoticeWhenTheCheckFindsItUnfounded() {
    Recall one = propose();
    does("qs.ducha", one, "verifyRecall", Map.of("verdict", "UNFOUNDED", "checkedOn", clock.today().toString(), "findings",
        "考勤和走访均证明在岗"));
    assertDropped(one);
    assertThat(now(one).verifiedOn()).isEqualTo(clock.today());
    assertThat(now(one).approvedById()).isNull();
    assertThat(page("qs.xyp.zhenzhang", one)).as("who proposed it reads why").contains("未召回", "考勤和走访均证明在岗");
    assertThat(page("yl.jiaoyu", one)).contains("未召回");
    Site department = new Site(port).login("qs.zuzhi");
    assertThat(department.get("/desk/recalls").body()).as("who approves the others sees how this one ended")
        .contains(one.ref());
    assertThat(department.get("/recalls/" + one.ref() + "?texts=true").body()).contains("未召回", "考勤和走访均证明在岗");
  }

  @Test
  @Tag("S7")
  void endsWithoutANoticeWhenTheOrganisationDepartmentRefuses() {
    Recall one = propose();
    verify(one, "走访属实");
    assertThat(OpenTasks.of(jdbc, one.subject())).containsExactly("recall/approveRecall qs.zuzhi");
    does("qs.zuzhi", one, "approveRecall", Map.of("decision", "REFUSE", "opinion", "限期改正，暂不召回"));
    assertDropped(one);
    assertThat(now(one).approvedOn()).isNull();
    assertThat(page("qs.xyp.zhenzhang", one)).contains("未召回", "限期改正，暂不召回");
  }

  @Test
  @Tag("S7")
  void isCheckedAnewWhenTheOrganisationDepartmentReturnsIt() {
    Recall one = propose();
    verify(one, "只听了村干部的话");
    does("qs.zuzhi", one, "approveRecall", Map.of("decision", "RETURN", "opinion", "请核对考勤"));
    assertThat(now(one).state()).isEqualTo(RecallState.PROPOSED);
    assertThat(OpenTasks.of(jdbc, one.subject())).containsExactly("recall/verifyRecall qs.ducha");
    assertThat(page("qs.ducha", one)).contains("已提出，待核实", "请核对考勤");
    verify(one, "考勤证明缺岗二十二天");
    does("qs.zuzhi", one, "approveRecall", Map.of("decision", "APPROVE", "opinion", "同意召回"));
    String today = clock.today().toString();
    does("qs.zuzhi", one, "notifySendingUnit", Map.of("leavesOn", today, "receivedOn", today, "receivedBy", "人事科"));
    assertThat(page("qs.zuzhi", one)).contains("考勤证明缺岗二十二天").doesNotContain("只听了村干部的话");
    String notice = documents.ofCase(one.subject()).get(0).ref();
    assertThat(new Site(port).login("qs.zuzhi").get("/documents/" + notice).body()).as("the notice tells what was found last")
        .contains("考勤证明缺岗二十二天");
  }

  @Test
  @Tag("S7")
  void isSeenByBothUnitsThatManageTheCadre() {
    Recall one = propose();
    assertThat(new Site(port).login("yl.jiaoyu").get("/recalls/" + one.ref() + "?texts=true").body()).contains("林驻村");
    assertThat(new Site(port).login("qs.xyp.shuji").get("/recalls/" + one.ref()).body()).contains("柏树岭村")
        .doesNotContain("林驻村");
    assertThat(new Site(port).login("qs.xyp.shuji").get("/desk/recalls").body()).contains(one.ref());
    assertThat(new Site(port).login("by.zuzhi").get("/recalls/" + one.ref()).statusCode()).isEqualTo(404);
    assertThat(new Site(port).login("qs.jiaoyu").get("/recalls/" + one.ref()).statusCode()).isEqualTo(404);
    assertThat(jdbc.queryForList("select * from recall").toString()).doesNotContain("林驻村", "驻村不足");
  }

  @Test
  void refusesRecallsElsewhereOrInAnotherOfficesName() {
    assertThatThrownBy(() -> recalls.propose(actors.as("qs.xyp.zhenzhang"), form("qs.ducha", "qs.xyp.bsl")))
        .hasMessage("recall.not.your.office");
    assertThatThrownBy(() -> recalls.propose(actors.as("by.ducha"), form("by.ducha", "qs.xyp.bsl")))
        .hasMessage("recall.outside");
    assertThatThrownBy(() -> recalls.propose(actors.as("qs.ducha"), form("qs.ducha", "qs.xyp"))).hasMessage("recall.village");
    Site site = new Site(port).login("qs.xyp.zhenzhang");
    var refused = site.postFrom("/desk/recalls/new", "/desk/recalls/new", Map.of("name", "林驻村"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("value=\"林驻村\"", "f-facts");
    Recall one = recalls.byRef(actors.as("qs.ducha"), recalls.propose(actors.as("qs.ducha"), form("qs.ducha", "qs.xyp.bsl")));
    assertThatThrownBy(() -> does("qs.ducha", one, "verifyRecall", Map.of("verdict", "CONFIRMED", "checkedOn",
        clock.today().toString(), "findings", "属实"))).hasMessage("recall.own.proposal");
  }

  private String name(String code) {
    return jdbc.queryForObject("select name from person where code = ?", String.class, code);
  }

  private ExemplarForm demotion(String keeper, String name, DemotionBasis basis, String number) {
    return new ExemplarForm(office(keeper), ExemplarKind.DEMOTION, name, office("qs.jiaoyu"), clock.today(), "降职", basis,
        number);
  }

  private void refused(ExemplarForm form, String login, String field, String key) {
    assertThatThrownBy(() -> exemplars.enter(actors.as(login), form)).hasMessage(key)
        .hasFieldOrPropertyWithValue("field", field);
  }

  @Test
  @Tag("S36")
  void citesTheDecisionForADemotion() {
    String demoted = name("qs.jiaoyu");
    ExemplarForm form = demotion("qs.zuzhi", demoted, DemotionBasis.DECISION, "青纪问〔2017〕999号");
    refused(form, "qs.zuzhi", "decisionNumber", "exemplar.demotion.decision");
    jdbc.update("insert into accountability_subject (ref, accountability_id, no, kind, office_id, post_id, managed_by,"
        + " form, measure, document_number, created_at) values ('S00DEMOTED0', 999999, 1, 'PERSON', 1, 1, 'COUNTY',"
        + " 'ORGANISATIONAL', 'DEMOTION', '青纪问〔2017〕999号', utc_timestamp())");
    refused(form, "qs.zuzhi", "decisionNumber", "exemplar.demotion.decision");
    jdbc.update("update accountability_subject set person_id = ? where ref = 'S00DEMOTED0'",
        actors.as("qs.jiaoyu").personId());
    String ref = exemplars.enter(actors.as("qs.zuzhi"), form);
    Site keeper = new Site(port).login("qs.zuzhi");
    assertThat(keeper.get("/desk/exemplars").body()).contains(ref, "青纪问〔2017〕999号").doesNotContain(demoted + "<");
    assertThat(keeper.get("/exemplars/" + ref).body()).contains(demoted);
    jdbc.update("delete from accountability_subject where ref = 'S00DEMOTED0'");
    assertThat(new Site(port).login("by.zuzhi").get("/exemplars/" + ref).statusCode()).isEqualTo(404);
    assertThat(new Site(port).login("qs.shi1.a").get("/desk/exemplars").statusCode()).isEqualTo(403);
    exemplars.enter(actors.as("qs.ducha"), new ExemplarForm(office("qs.ducha"), ExemplarKind.COMMENDATION, "先进村", null,
        clock.today(), "按期出列", null, null));
  }

  /** Ruling 21: the rules on moving officials down suffice, applied by the organisation department to somebody registered. */
  @Test
  @Tag("S36")
  void restsADemotionOnTheRulesAloneWhenTheOrganisationDepartmentEntersIt() {
    String demoted = name("qs.jiaoyu");
    refused(demotion("qs.zuzhi", "查无此人", DemotionBasis.ABILITY_RULES, "青组〔2017〕8号"), "qs.zuzhi", "name",
        "exemplar.demotion.person");
    refused(demotion("qs.zuzhi", demoted, null, "青组〔2017〕8号"), "qs.zuzhi", "basis", "exemplar.demotion.basis");
    refused(demotion("qs.zuzhi", demoted, DemotionBasis.ABILITY_RULES, null), "qs.zuzhi", "decisionNumber",
        "exemplar.demotion.number");
    refused(demotion("qs.ducha", demoted, DemotionBasis.ABILITY_RULES, "青组〔2017〕8号"), "qs.ducha", "basis",
        "exemplar.demotion.organisation");
    String ref = exemplars.enter(actors.as("qs.zuzhi"),
        demotion("qs.zuzhi", demoted, DemotionBasis.ABILITY_RULES, "青组〔2017〕8号"));
    assertThat(jdbc.queryForObject("select person_id from exemplar where ref = ?", Long.class, ref))
        .isEqualTo(actors.as("qs.jiaoyu").personId());
    Site keeper = new Site(port).login("qs.zuzhi");
    var typed = keeper.postFrom("/desk/exemplars/new", "/desk/exemplars/new",
        Map.of("office", "" + office("qs.zuzhi"), "kind", "DEMOTION", "name", "某局长"));
    assertThat(typed.statusCode()).isEqualTo(422);
    assertThat(typed.body()).contains("某局长", "id=\"f-deed\"");
  }

  @Test
  @Tag("S7")
  void keepsTheRecalledPersonOfTheRegisterAwayFromIt() {
    Recall one = recalls.byRef(actors.as("qs.ducha"), recalls.propose(actors.as("qs.ducha"),
        cadre("qs.xyp.zhengfu", null, name("qs.xyp.bsl.zhuren"))));
    assertThat(one.personId()).isEqualTo(person("qs.xyp.bsl.zhuren"));
    assertThat(jdbc.queryForObject("select count(*) from case_exclusion where case_kind = 'recall' and case_id = ?"
        + " and person_id = ? and reason = 'RESPONDENT'", Integer.class, one.id(), one.personId())).isOne();
    RecallForm own = new RecallForm(office("qs.xyp.zhengfu"), divisions.byCode("qs.xyp.bsl").id(),
        office("qs.xyp.zhengfu"), Cadre.TEAM_MEMBER, null, name("qs.xyp.zhenzhang"), RecallGround.IDLE, "自己");
    assertThatThrownBy(() -> recalls.propose(actors.as("qs.xyp.zhenzhang"), own)).hasMessage("recall.proposer.tied")
        .hasFieldOrPropertyWithValue("field", "person");
    assertThat(propose().personId()).as("whom the register does not know").isNull();
  }

  private long person(String code) {
    return jdbc.queryForObject("select id from person where code = ?", Long.class, code);
  }

  private RecallForm cadre(String sender, Long person, String name) {
    return new RecallForm(office("qs.ducha"), divisions.byCode("qs.xyp.bsl").id(), office(sender), Cadre.VILLAGE_CADRE,
        person, name, RecallGround.IDLE, "三次不到会");
  }

  private void refusedRecall(RecallForm form, String field, String key) {
    assertThatThrownBy(() -> recalls.propose(actors.as("qs.ducha"), form)).hasMessage(key)
        .hasFieldOrPropertyWithValue("field", field);
  }

  /** Two of the sending unit bear one name: who is meant is chosen by unit and post, and never guessed. */
  @Test
  @Tag("S7")
  void tellsPeopleOfOneNameApartByUnitAndPost() {
    long first = person("qs.zhenggai");
    long second = person("qs.zhenggai.a");
    String name = name("qs.zhenggai");
    String other = name("qs.zhenggai.a");
    jdbc.update("update person set name = ? where id = ?", name, second);
    try {
      refusedRecall(cadre("qs.zhenggai", null, name), "person", "recall.person.several");
      Recall one = recalls.byRef(actors.as("qs.ducha"),
          recalls.propose(actors.as("qs.ducha"), cadre("qs.zhenggai", second, null)));
      assertThat(one.personId()).isEqualTo(second).isNotEqualTo(first);
      assertThat(recalls.texts(actors.as("qs.ducha"), one)).containsEntry("name", name);
    } finally {
      jdbc.update("update person set name = ? where id = ?", other, second);
    }
    refusedRecall(cadre("qs.xyp.zhengfu", second, null), "person", "recall.person.elsewhere");
    refusedRecall(cadre("qs.zhenggai", second, "别人"), "name", "recall.name.differs");
    refusedRecall(cadre("qs.zhenggai", null, " "), "name", "recall.name.needed");
  }

  @Test
  @Tag("S7")
  void offersThePeopleOfVillageTownshipAndSendingUnitOnAPageWithoutScript() {
    Site site = new Site(port).login("qs.ducha");
    assertThat(site.get("/desk/recalls/new").body()).contains("name=\"village\"", "下一步").doesNotContain("f-facts");
    String form = site.get("/desk/recalls/new?village=" + divisions.byCode("qs.xyp.bsl").id() + "&sendingOffice="
        + office("qs.jiaoyu")).body();
    assertThat(form).contains("value=\"" + person("qs.xyp.bsl.zhuren") + "\"", "村主任 · " + name("qs.xyp.bsl.zhuren"),
        "value=\"" + person("qs.jiaoyu") + "\"", "f-facts").doesNotContain("value=\"" + person("qs.qsy.zhenzhang") + "\"");
    assertThat(site.get("/desk/recalls/new?village=" + divisions.byCode("by.dsc.sw").id() + "&sendingOffice="
        + office("qs.shi1")).body()).as("neither another county's people nor those of discipline")
        .doesNotContain("value=\"" + person("by.dsc.sw.zhuren") + "\"", "value=\"" + person("qs.shi1.a") + "\"");
  }
}
