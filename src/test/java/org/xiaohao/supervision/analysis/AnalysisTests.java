package org.xiaohao.supervision.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.casework.problem.ListFindings;
import org.xiaohao.casework.problem.Play;
import org.xiaohao.casework.problem.ProblemItem;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;
import org.xiaohao.supervision.analysis.TopicConclusion.TopicOutcome;

/** Common, emerging and growing problems: the same data give the same clusters, and each may be put as a question, once. */
@XiaohaoTest
@Tag("S54")
class AnalysisTests {

  @Autowired private Play play;
  @Autowired private Analyses analyses;
  @Autowired private ResearchTopics topics;
  @Autowired private ProblemLists lists;
  @Autowired private ListFindings findings;
  @Autowired private BusinessClock clock;
  @Autowired private JdbcTemplate jdbc;
  @LocalServerPort private int port;

  /** Nobody lists anything in those years: what is counted here is of this test alone. */
  private ProblemItem listed(String day, String place, String entry) {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    jdbc.update("update problem_item set listed_on = ?, place_division_id = ?, catalogue_code = ?, aspect = ? where id = ?",
        LocalDate.parse(day), play.division(place), entry, entry.replaceAll("-\\d$", ""), item.id());
    return item;
  }

  private void withdrawn(ProblemItem item, String day) {
    jdbc.update("insert into item_objection (item_id, round, grounds, raised_by_id, raised_on, decision, decided_by_id,"
        + " decided_on, created_at) values (?, 1, '不属实', 1, ?, 'UPHOLD', 1, ?, utc_timestamp())", item.id(),
        LocalDate.parse(day), LocalDate.parse(day));
  }

  private List<ProblemItem> funds(String year) {
    return List.of(listed(year + "-04-30", "qs.xyp", "FUNDS-1"), listed(year + "-05-01", "by.dsc.sw", "FUNDS-1"),
        listed(year + "-06-30", "jp", "FUNDS-1"));
  }

  private Analysis of(String login, String place, String month) {
    return analyses.of(play.as(login), play.division(place), month);
  }

  private static Map<String, Set<ClusterKind>> kinds(Analysis analysis) {
    Map<String, Set<ClusterKind>> kinds = new HashMap<>();
    analysis.clusters().forEach(cluster -> kinds.put(cluster.entry(), cluster.kinds()));
    return kinds;
  }

  private static List<Integer> months(Analysis analysis, String entry) {
    return analysis.clusters().stream().filter(one -> one.entry().equals(entry)).findFirst().orElseThrow().months().stream()
        .map(month -> month.listed().items()).toList();
  }

  @Test
  void findsWhatIsCommonEmergingAndGrowingAndTheSameAgain() {
    funds("2011");
    listed("2011-06-01", "qs.xyp.bsl", "DUTY-1");
    List<ProblemItem> later = new ArrayList<>(List.of(listed("2011-06-15", "qs.xyp.bsl", "DUTY-1")));
    for (String month : List.of("04", "05", "05", "06", "06", "06")) {
      listed("2011-" + month + "-10", "qs.hyk", "BASICS-2");
    }
    listed("2011-06-10", "qs.hyk", "BASICS-3");
    withdrawn(listed("2011-06-10", "qs.hyk", "BASICS-3"), "2011-06-30");
    Analysis june = of("yc.ducha", "yc", "2011-06");
    assertThat(kinds(june)).isEqualTo(Map.of("FUNDS-1", Set.of(ClusterKind.COMMON), "DUTY-1", Set.of(ClusterKind.EMERGING),
        "BASICS-2", Set.of(ClusterKind.TREND)));
    assertThat(months(june, "FUNDS-1")).containsExactly(0, 1, 1, 1);
    assertThat(months(june, "BASICS-2")).containsExactly(0, 1, 2, 3);
    assertThat(june.running()).isFalse();
    eachFigureIsTheLengthOfItsList(june);

    jdbc.update("update problem_item set state = 'CLOSED', due_on = '2011-07-01', round = 2 where id = ?", later.get(0).id());
    withdrawn(later.get(0), "2011-07-01");
    listed("2011-07-01", "qs.xyp.bsl", "DUTY-1");
    assertThat(of("yc.ducha", "yc", "2011-06")).as("nothing later changes a month that ended").isEqualTo(june);
    assertThat(kinds(of("yc.ducha", "yc", "2011-07"))).as("one left in June and one in July are no more than chance")
        .doesNotContainKey("DUTY-1");
  }

  private void eachFigureIsTheLengthOfItsList(Analysis analysis) {
    Site site = new Site(port).login("yc.ducha");
    for (Cluster cluster : analysis.clusters()) {
      for (Cluster.Figure figure : List.of(cluster.found(), cluster.latest())) {
        assertThat(site.get(figure.path()).body()).as(figure.query()).contains("共 " + figure.items() + " 项");
      }
    }
  }

  /** In two counties, or on the day before the three months: not common. */
  @Test
  void countsCountiesAndMonthsToTheDay() {
    listed("2012-03-31", "qs.xyp", "FUNDS-2");
    listed("2012-05-01", "by.dsc.sw", "FUNDS-2");
    ProblemItem third = listed("2012-06-30", "jp", "FUNDS-2");
    listed("2012-06-30", "yl", "FUNDS-2");
    assertThat(kinds(of("yc.ducha", "yc", "2012-06"))).as("a city is no county, March is too long ago").isEmpty();
    assertThat(kinds(of("yc.ducha", "yc", "2012-05"))).isEmpty();
    jdbc.update("update problem_item set listed_on = '2012-05-31' where id = ?", third.id());
    assertThat(kinds(of("yc.ducha", "yc", "2012-05"))).containsEntry("FUNDS-2", Set.of(ClusterKind.COMMON));
  }

  @Test
  @Tag("M2")
  void showsAnAreaToItsOwnAndToThoseAboveWithTheFiguresOfWhatTheyMaySee() {
    funds("2013");
    assertThat(kinds(of("yl.ducha", "yl", "2013-06"))).containsKey("FUNDS-1");
    assertThat(of("qs.ducha", "qs", "2013-06").clusters()).as("one county has nothing in common with others").isEmpty();
    jdbc.update("delete from case_access where case_kind = 'problem-item' and principal = ? and case_id in"
        + " (select id from problem_item where listed_on = '2013-06-30')", "D:" + play.division("yl"));
    assertThat(kinds(of("yl.ducha", "yl", "2013-06"))).as("who may not see an item does not count it").isEmpty();
    assertThat(kinds(of("yc.ducha", "yl", "2013-06"))).containsKey("FUNDS-1");
    assertThatThrownBy(() -> of("by.ducha", "qs", "2013-06")).hasMessage("unknown");
    assertThatThrownBy(() -> of("qh.ducha", "yl", "2013-06")).hasMessage("unknown");
    assertThat(of("qh.ducha", "qh", "2013-06").clusters()).isEmpty();
    assertThatThrownBy(() -> analyses.of(play.as("qs.shi1.a"), null, null)).hasMessage("analysis.not.yours");
    Site site = new Site(port).login("yc.ducha");
    assertThat(site.get("/desk/analysis?month=2013-13").body()).contains("2017-05 这样的格式");
    assertThatThrownBy(() -> of("yc.ducha", "yc", "2999-01")).hasMessage("analysis.month.future");
    assertThat(site.get("/desk/analysis?month=2013-01").body()).contains("没有共性、苗头性、倾向性问题");
    assertThat(site.get("/desk/analysis?month=2013-06&place=" + play.division("yc")).body()).contains("资金管理 · 拨付迟缓",
        "共性", "entry=FUNDS-1", "立为调研课题");
    assertThat(new Site(port).login("yc.fupin").get("/desk/analysis?month=2013-06").body()).contains("资金管理 · 拨付迟缓")
        .doesNotContain("/topic\"");
  }

  /** From the cluster to the question, from the question to the list of the policy: each once. */
  @Test
  @Tag("S21")
  void putsAQuestionOnceAndListsTheChangeOfPolicyOnce() {
    funds("2014");
    Viewer province = play.as("yc.ducha");
    long yc = play.division("yc");
    String path = "/desk/analysis/" + yc + "/2014-06/FUNDS-1/topic";
    Site site = new Site(port).login("yc.ducha");
    String question = "为什么三个县都拨付迟缓？";
    Map<String, String> typed = new HashMap<>(Map.of("office", String.valueOf(office()), "title", "资金拨付机制研究", "question",
        question, "owner", "何处长", "dueOn", clock.today().toString()));
    assertThat(site.postFrom(path, path, typed).body()).contains("error-summary", "完成期限要晚于今天", question);
    typed.put("dueOn", clock.today().plusDays(30).toString());
    String topic = site.postFrom(path, path, typed).headers().firstValue("Location").orElseThrow()
        .replaceAll("^.*(/research-topics/)", "$1");
    String ref = topic.substring(topic.lastIndexOf('/') + 1);
    assertThat(site.get("/desk/analysis?month=2014-06&place=" + yc).body()).contains(topic).doesNotContain(path);
    assertThat(site.postFrom(path, path, typed).body()).contains("已经为这类问题立过课题");
    ClusterKey key = new ClusterKey(yc, "2014-06", "FUNDS-1");
    assertThatThrownBy(() -> topics.open(province, new ClusterKey(yc, "2014-06", "FUNDS-2"), draft())).hasMessage("unknown");
    assertThatThrownBy(() -> topics.open(play.as("yc.fupin"), key, draft())).hasMessage("analysis.not.your.office");
    assertThat(topics.byRef(province, ref)).satisfies(one -> {
      assertThat(one.counties()).isEqualTo(3);
      assertThat(one.kinds()).isEqualTo("COMMON");
    });
    assertThatThrownBy(() -> topics.byRef(play.as("yl.ducha"), ref)).as("a question of the province").hasMessage("unknown");
    assertThat(new Site(port).login("yl.ducha").list("/desk/research-topics")).doesNotContain(ref);
    assertThat(site.list("/desk/research-topics")).contains(ref, "资金拨付机制研究");
    conclude(province, site, ref);
  }

  private void conclude(Viewer province, Site site, String ref) {
    String path = "/research-topics/" + ref + "/conclusion";
    assertThat(site.postFrom(path, path, Map.of("outcome", "POLICY_CHANGE", "finding", "三县都没有拨付时限的规定")).body())
        .contains("error-summary", "三县都没有拨付时限的规定");
    TopicConclusion change = new TopicConclusion(TopicOutcome.POLICY_CHANGE, "三县都没有拨付时限的规定", "制定资金拨付时限办法");
    assertThat(topics.byRef(province, ref).state()).as("nothing half stored").isEqualTo(TopicState.OPEN);
    topics.conclude(province, ref, change);
    assertThatThrownBy(() -> topics.conclude(province, ref, change)).hasMessage("analysis.topic.concluded");
    ResearchTopic topic = topics.byRef(province, ref);
    assertThat(jdbc.queryForObject("select count(*) from list_source where source_kind = 'research-topic' and source_id = ?",
        Integer.class, topic.id())).isOne();
    Map<String, Object> item = new HashMap<>(Map.of("dimension", "N3", "aspect", "FUNDS", "text", "制定资金拨付时限办法",
        "requirement", "印发有文号的办法", "place", play.division("by"), "responsibleUnit", id("by.zhengfu"),
        "responsiblePerson", "县长", "leadDepartment", id("yc.fagai"), "findings", "1"));
    item.put("dueOn", clock.today().plusDays(400).toString());
    String list = lists.byId(topic.listId()).ref();
    assertThat(site.get("/research-topics/" + ref).body()).contains("/lists/" + list, "制定资金拨付时限办法", "需要完善政策");
    assertThat(new Site(port).api("yc.ducha", "GET", "/api/v1/research-topics/" + ref, null).body()).contains(list);
    assertThat(findings.itemsOf(topic.subject())).isEmpty();
    play.complete("yc.ducha", lists.byId(topic.listId()).subject(), "listItems", Map.of("items", List.of(item)));
    assertThat(findings.itemsOf(topic.subject())).hasSize(1);
    assertThat(site.get("/items/" + findings.itemsOf(topic.subject()).get(0).ref()).body()).as("the way back")
        .contains("/research-topics/" + ref);
  }

  private TopicDraft draft() {
    return new TopicDraft(office(), "课题", "问题", "责任人", clock.today().plusDays(30));
  }

  private long office() {
    return id("yc.ducha");
  }

  private long id(String office) {
    return jdbc.queryForObject("select id from office where code = ?", Long.class, office);
  }
}
