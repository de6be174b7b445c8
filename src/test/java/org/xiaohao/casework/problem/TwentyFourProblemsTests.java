package org.xiaohao.casework.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** T4: the province lists problems, counties take them on, split them or say "none here"; one such word is false. */
@XiaohaoTest
class TwentyFourProblemsTests {

  private static final Map<String, String> PLACES = Map.of("qs", "qs.xyp.bsl", "by", "by.dsc.sw", "lg", "lg.zlg.sy");
  private static final Map<String, String> UNITS =
      Map.of("qs", "qs.xyp.zhengfu", "by", "by.dsc.zhengfu", "lg", "lg.zlg.zhengfu");
  private static final Map<String, String> CITIES = Map.of("qs", "yl", "by", "yl", "lg", "qh");

  @LocalServerPort private int port;
  @Autowired private Play play;
  @Autowired private Actors actors;
  @Autowired private ParentProblems parents;
  @Autowired private NoneHereDraws draws;
  @Autowired private ParentProblemMapper mapper;
  @Autowired private ProblemLists lists;
  @Autowired private ProblemItems items;
  @Autowired private ParentClosing closing;
  @Autowired private ItemEvidence evidence;
  @Autowired private ItemReopening reopening;
  @Autowired private WorkItems tasks;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate jdbc;

  private ParentProblem found(String... counties) {
    String ref = parents.list(play.as("yc.ducha"), draft("PROVINCE_FOUND", counties));
    return parents.byRef(play.as("yc.ducha"), ref);
  }

  private ParentDraft draft(String origin, String... counties) {
    return new ParentDraft(play.office("yc.ducha"), origin, "N2", "BASICS", "BASICS-1", "低保对象识别不准，动态管理不到位",
        "逐户核查，应退尽退、应纳尽纳", play.office("yc.minzheng"), play.today().plusDays(90),
        List.of(counties).stream().map(play::division).toList());
  }

  private ProblemList list(ParentProblem problem, String county) {
    return lists.byId(jdbc.queryForObject("select list_id from county_answer where problem_id = ? and county_id = ?",
        Long.class, problem.id(), play.division(county)));
  }

  private void answer(ParentProblem problem, String county, String answer) {
    Map<String, Object> form = new HashMap<>(Map.of("answer", answer, "signer", "副县长 某某"));
    if (answer.equals("NONE_HERE")) {
      form.putAll(Map.of("grounds", "全县低保户逐户复核，无一户不符", "evidence", "查阅台账 12 册，走访 8 村 40 户"));
    }
    play.complete(county + ".zhenggai.a", list(problem, county).subject(), "answerProblem", form);
  }

  private Map<String, Object> item(String county) {
    Map<String, Object> item = play.draft(UNITS.get(county), PLACES.get(county));
    item.put("leadDepartment", play.office("yc.minzheng"));
    return item;
  }

  private void split(ParentProblem problem, String county, String splitting, List<Map<String, Object>> drafts) {
    play.complete(county + ".zhenggai.a", list(problem, county).subject(), "splitProblem",
        Map.of("items", drafts, "splitting", splitting));
  }

  private List<ProblemItem> children(ParentProblem problem, String county) {
    return items.ofList(play.as(county + ".ducha"), list(problem, county).id());
  }

  private boolean red(ParentProblem problem) {
    return parents.byRef(play.as("yc.ducha"), problem.ref()).closedOn() == null;
  }

  private List<String> open(CaseRef subject) {
    return tasks.openOf(subject).stream().map(WorkItem::formKey).toList();
  }

  /** Brings children as far as the province's sign-off. */
  private void rectify(List<ProblemItem> children) {
    children.forEach(this::beforePublicity);
    play.waitWorkingDays(5);
    for (ProblemItem child : children) {
      play.complete(play.supervising(child), child.subject(), "concludePublicity", Map.of("decision", "PASS"));
      play.complete("yc.minzheng", child.subject(), "reviewByLeadDepartment", Map.of("decision", "PASS"));
    }
  }

  private void beforePublicity(ProblemItem child) {
    String county = play.supervising(child).substring(0, 2);
    String office = county + ".zhenggai.a";
    play.complete(county + ".ducha", child.subject(), "notifyUnit", Map.of("standard", "逐户销号", "consequence", "逾期约谈"));
    play.complete(office, child.subject(), "submitPlan", play.plan());
    play.complete(county + ".ducha", child.subject(), "reviewPlan", Map.of("decision", "APPROVE"));
    evidence.add(play.as(office), child.ref(), "清退决定", null);
    play.complete(office, child.subject(), "rectify", Map.of("measuresDone", "已清退", "effect", "退出", "conclusion", "到位"));
    play.complete(county + ".xianweishuji", child.subject(), "signSelfCheck", Map.of("decision", "SIGN"));
    play.complete(county + ".xianzhang", child.subject(), "signSelfCheck", Map.of("decision", "SIGN"));
    String city = CITIES.get(county);
    play.complete(city + ".zhenggai.a", child.subject(), "reviewOnSpot",
        Map.of("onSpotOn", play.today().toString(), "householdsSampled", 3, "decision", "PASS"));
    play.complete(city + ".fenguan", child.subject(), "countersignReview", Map.of("decision", "PASS"));
    play.complete(office, child.subject(), "publicise", Map.of("publicity", "STARTED", "fromOn", play.today().toString(),
        "toOn", play.fiveDaysOn().toString(), "channel", "VILLAGE_BOARD", "place", "村务公开栏"));
  }

  @Test
  @Tag("M2")
  void isFoundByItsNumberByWhoMaySeeOneOfItsCountiesOnly() {
    ParentProblem problem = found("qs");
    String asked = "/desk?q=" + problem.ref().toLowerCase(Locale.ROOT);
    for (String login : List.of("yc.ducha", "qs.ducha")) {
      assertThat(new Site(port).login(login).get(asked).body()).as(login)
          .contains("href=\"/parent-problems/" + problem.ref() + "\"", problem.title());
    }
    assertThat(new Site(port).login("by.ducha").get(asked).body()).contains("没有找到编号为")
        .doesNotContain("/parent-problems/" + problem.ref(), problem.title());
  }

  @Test
  @Tag("T4")
  @Tag("S11")
  @Tag("S16")
  void staysRedUntilTheLastChildIsClosedOnTheSpot() {
    ParentProblem problem = found("qs", "by", "lg");
    assertThat(open(list(problem, "qs").subject())).containsExactly("problem/answerProblem");
    answer(problem, "qs", "TAKEN_ON");
    split(problem, "qs", "FURTHER", List.of(item("qs")));
    answer(problem, "by", "NONE_HERE");
    answer(problem, "lg", "NONE_HERE");
    split(problem, "qs", "COMPLETE", List.of(item("qs")));
    assertThat(children(problem, "qs")).extracting(ProblemItem::number).containsExactly(1, 2);
    assertThat(children(problem, "qs")).extracting(child -> child.closingLevel().name()).containsOnly("PROVINCE");

    String drawn = oneOfTwoIsDrawn(problem);
    String spared = drawn.equals("by") ? "lg" : "by";
    assertThat(mapper.findAnswer(list(problem, spared).id()).orElseThrow().state()).isEqualTo(AnswerState.NONE_STANDS);
    assertThat(list(problem, spared).state()).isEqualTo(ListState.CLOSED);
    assertThatThrownBy(() -> play.complete("yc.ducha", list(problem, drawn).subject(), "checkNoneHere",
        Map.of("onSpotOn", play.today().toString(), "verdict", "FAILED"))).hasMessage("problem.return.reason");
    play.complete("yc.ducha", list(problem, drawn).subject(), "checkNoneHere",
        Map.of("onSpotOn", play.today().toString(), "verdict", "FAILED", "reason", "抽查 10 户，2 户不符合条件"));
    CountyAnswer failed = mapper.findAnswer(list(problem, drawn).id()).orElseThrow();
    assertThat(failed.round()).isEqualTo(2);
    assertThat(failed.grounds()).isNotBlank();
    assertThat(jdbc.queryForObject("select count(*) from trigger_fact where source_key = ? and proposes",
        Integer.class, "PROMINENT_PROBLEM:" + list(problem, drawn).ref())).as("proposes an interview").isOne();
    assertThat(open(list(problem, drawn).subject())).containsExactly("problem/splitProblem");
    split(problem, drawn, "COMPLETE", List.of(item(drawn)));

    List<ProblemItem> all = new ArrayList<>(children(problem, drawn));
    all.addAll(children(problem, "qs"));
    rectify(all);
    for (ProblemItem child : all) {
      assertThat(red(problem)).as("a child is open").isTrue();
      play.signOff(child);
    }
    assertThat(red(problem)).isFalse();
    assertThat(parents.byRef(play.as("yc.ducha"), problem.ref()).closedOn()).isEqualTo(play.today());
    assertThat(all.stream().map(play::now).map(ProblemItem::closeNumber)).doesNotHaveDuplicates().doesNotContainNull();
    assertThat(open(list(problem, "qs").subject())).isEmpty();
    assertThat(list(problem, "qs").state()).isEqualTo(ListState.CLOSED);

    reopening.reopen(play.as("yc.ducha"), all.get(0).ref(), "回头看发现反弹");
    assertThat(red(problem)).as("a child relapsed").isTrue();
  }

  /** Half of two; who knows the seed draws the same. */
  private String oneOfTwoIsDrawn(ParentProblem problem) {
    String ref = draws.draw(play.as("yc.ducha"), new NoneHereDraft(play.office("yc.ducha"), 50));
    NoneHereDraw draw = mapper.findDraw(ref).orElseThrow();
    assertThat(draw.population()).isEqualTo(2);
    assertThat(draw.seed()).matches("\\d{9}");
    List<String> again = Sample.draw(draw.seed(), 50,
        List.of(list(problem, "by").ref(), list(problem, "lg").ref()));
    assertThat(again).hasSize(1);
    String drawn = again.get(0).equals(list(problem, "by").ref()) ? "by" : "lg";
    assertThat(open(list(problem, drawn).subject())).containsExactly("problem/checkNoneHere");
    assertThatThrownBy(() -> draws.draw(play.as("yc.ducha"), new NoneHereDraft(play.office("yc.ducha"), 100)))
        .hasMessage("problem.none.empty");
    return drawn;
  }

  /**
   * The first has counted and not committed when the second comes to count. It does what a sign-off does after meeting its
   * clocks: in a table as small as here the second would wait before these already.
   */
  @Test
  @Tag("T4")
  @Tag("decision-22")
  void closesTheParentWhenTwoLastChildrenCloseAtOnce() {
    ParentProblem problem = found("qs", "by");
    for (String county : List.of("qs", "by")) {
      answer(problem, county, "TAKEN_ON");
      split(problem, county, "COMPLETE", List.of(item(county)));
    }
    ProblemItem child = children(problem, "by").get(0);
    rectify(List.of(child));
    actors.takeUp("yc.ducha", child.subject(), "problem/signOff");
    long first = list(problem, "qs").id();
    AtomicReference<CompletableFuture<Void>> second = new AtomicReference<>();
    transaction.executeWithoutResult(status -> {
      lists.lock(first);
      lists.itemClosed(first);
      closing.settle(first);
      second.set(CompletableFuture.runAsync(() -> play.signOff(child)));
      while (!second.get().isDone() && !somebodyWaits()) {
        Thread.onSpinWait();
      }
    });
    second.get().join();
    assertThat(play.now(child).state()).isEqualTo(ItemState.CLOSED);
    assertThat(list(problem, "qs").state()).isEqualTo(ListState.CLOSED);
    assertThat(red(problem)).isFalse();
  }

  private boolean somebodyWaits() {
    return jdbc.queryForObject("select count(*) from information_schema.processlist where id <> connection_id()"
        + " and command in ('Query', 'Execute') and time_ms > 100", Integer.class) > 0;
  }

  /** Confirmed, "none here" alone closes the parent; every county's word counts. */
  @Test
  @Tag("S11")
  void closesWhenEveryCountyProvesThatThereIsNone() {
    ParentProblem problem = found("lg");
    answer(problem, "lg", "NONE_HERE");
    assertThat(red(problem)).as("nobody has drawn yet").isTrue();
    draws.draw(play.as("yc.ducha"), new NoneHereDraft(play.office("yc.ducha"), 100));
    assertThat(red(problem)).as("drawn and not checked").isTrue();
    play.complete("yc.ducha", list(problem, "lg").subject(), "checkNoneHere",
        Map.of("onSpotOn", play.today().toString(), "verdict", "CONFIRMED"));
    assertThat(red(problem)).isFalse();
    assertThat(list(problem, "lg").noneReason()).isNotBlank();
  }

  /** The last item may be closed before the county says that it has listed all. */
  @Test
  @Tag("S11")
  void waitsForTheCountyToListEverything() {
    ParentProblem problem = found("qs");
    answer(problem, "qs", "TAKEN_ON");
    split(problem, "qs", "FURTHER", List.of(item("qs")));
    ProblemItem child = children(problem, "qs").get(0);
    play.complete("qs.ducha", child.subject(), "notifyUnit", Map.of("standard", "逐户销号", "consequence", "逾期约谈"));
    play.complete("qs.zhenggai.a", child.subject(), "submitPlan", Map.of("submission", "OBJECTION", "grounds", "重复列单"));
    play.complete("qs.ducha", child.subject(), "decideObjection", Map.of("decision", "UPHOLD", "reason", "确属重复"));
    assertThat(play.now(child).state()).isEqualTo(ItemState.WITHDRAWN);
    assertThat(red(problem)).isTrue();
    split(problem, "qs", "COMPLETE", List.of());
    assertThat(red(problem)).isFalse();
    assertThat(open(list(problem, "qs").subject())).isEmpty();
  }

  @Test
  @Tag("S11")
  void refusesWhatNoCountyMaySayAndNamesTheField() {
    assertThatThrownBy(() -> parents.list(play.as("qs.ducha"), draft("PROVINCE_FOUND")))
        .hasMessage("problem.list.not.your.office");
    assertThatThrownBy(() -> parents.list(play.as("yc.ducha"), draft("COUNTY_FOUND"))).hasMessage("problem.parent.origin");
    assertThatThrownBy(() -> parents.list(play.as("yc.ducha"), draft("PROVINCE_FOUND", "yl")))
        .hasMessage("problem.parent.counties");
    ParentProblem problem = found("by");
    CaseRef list = list(problem, "by").subject();
    assertThatThrownBy(() -> play.complete("by.zhenggai.a", list, "answerProblem",
        Map.of("answer", "NONE_HERE", "signer", "副县长"))).hasMessage("problem.none.grounds");
    answer(problem, "by", "TAKEN_ON");
    assertThatThrownBy(() -> split(problem, "by", "COMPLETE", List.of())).hasMessage("problem.items.none");
    Map<String, Object> late = item("by");
    late.put("dueOn", problem.dueOn().plusDays(1).toString());
    assertThatThrownBy(() -> split(problem, "by", "COMPLETE", List.of(late))).hasMessage("problem.parent.due");
    Map<String, Object> other = item("by");
    other.put("aspect", "DUTY");
    assertThatThrownBy(() -> split(problem, "by", "COMPLETE", List.of(other))).hasMessage("problem.parent.aspect");
    Map<String, Object> foreign = item("lg");
    assertThatThrownBy(() -> split(problem, "by", "COMPLETE", List.of(foreign))).hasMessage("problem.place.outside");
    assertThat(list(problem, "by").itemsTotal()).isZero();
  }

  /** The province sees all, the city its counties, a county its own column, a county that was not asked nothing. */
  @Test
  @Tag("T4")
  @Tag("M2")
  @Tag("S11")
  void showsEachItsOwnAndOpensEveryFigure() {
    ParentProblem problem = found("qs", "by");
    answer(problem, "qs", "TAKEN_ON");
    split(problem, "qs", "COMPLETE", List.of(item("qs"), item("qs")));
    answer(problem, "by", "NONE_HERE");
    String page = "/parent-problems/" + problem.ref();
    Site province = new Site(port).login("yc.ducha");
    String ofProvince = province.get(page).body();
    assertThat(ofProvince).contains("青石县", "白杨县", "未完成", "全县低保户逐户复核").doesNotContain("??");
    assertThat(new Site(port).login("yl.zhenggai.a").get(page).body()).contains("青石县", "白杨县");
    Site county = new Site(port).login("qs.zhenggai.a");
    assertThat(county.get(page).body()).contains("青石县").doesNotContain("白杨县", "全县低保户逐户复核", list(problem, "by").ref());
    assertThat(county.list("/desk/parent-problems?lang=zh")).contains(problem.ref(), "青石县").doesNotContain("白杨县");
    Site neighbour = new Site(port).login("lg.zhenggai.a");
    assertThat(neighbour.get(page).statusCode()).isEqualTo(404);
    assertThat(neighbour.list("/desk/parent-problems")).doesNotContain(problem.ref());
    assertThat(neighbour.list("/desk/parent-problems/answers")).doesNotContain(problem.ref());
    assertThat(neighbour.list("/desk/items?parent=" + problem.ref())).doesNotContain(children(problem, "qs").get(0).ref());
    assertThat(neighbour.api("lg.zhenggai.a", "GET", "/api/v1" + page, null).statusCode()).isEqualTo(404);

    String open = "/desk/items?parent=" + problem.ref() + "&place=" + play.division("qs") + "&open=true";
    assertThat(ofProvince.replace("&amp;", "&")).contains(open, "未销号 2");
    String ledger = province.get(open).body();
    children(problem, "qs").forEach(child -> assertThat(ledger).contains(child.ref()));
    assertThat(ledger).contains("共 2 项");
    assertThat(province.get("/desk/parent-problems/answers?problem=" + problem.ref() + "&mark=NONE_HERE").body())
        .contains(list(problem, "by").ref(), "共 1 项").doesNotContain(list(problem, "qs").ref());
    assertThat(county.get("/items/" + children(problem, "qs").get(0).ref()).body()).contains(page);
    assertThat(county.get("/lists/" + list(problem, "qs").ref()).body()).contains(page);
    draws.draw(play.as("yc.ducha"), new NoneHereDraft(play.office("yc.ducha"), 100));
  }

  /** Every mark counts as many answers as its list holds. */
  @Test
  @Tag("S11")
  void countsWhatItLists() {
    ParentProblem problem = found("qs", "by");
    found("lg");
    answer(problem, "qs", "TAKEN_ON");
    for (String login : List.of("yc.ducha", "yl.zhenggai.a", "by.zhenggai.a")) {
      for (AnswerMark mark : AnswerMark.values()) {
        AnswerFilter filter = new AnswerFilter(null, null, mark);
        assertThat(parents.answers(play.as(login), filter, null, 1000)).as(login + " " + mark)
            .hasSize(parents.count(play.as(login), filter));
      }
    }
    for (String login : List.of("yc.ducha", "yl.zhenggai.a", "by.zhenggai.a")) {
      List<AspectTally> aspects = parents.byAspect(play.as(login));
      assertThat(aspects.stream().mapToInt(AspectTally::problems).sum()).as("aspects add up for " + login)
          .isEqualTo(parents.list(play.as(login), null, null, 1000).size());
      assertThat(aspects).allSatisfy(one -> assertThat(parents.list(play.as(login), one.aspect(), null, 1000))
          .hasSize(one.problems()));
    }
    assertThat(parents.answers(play.as("by.zhenggai.a"), new AnswerFilter(problem.ref(), null, null), null, 10))
        .extracting(AnswerRow::countyName).containsExactly("白杨县");
  }

  @Test
  @Tag("S11")
  void takesTheProblemByAFormThatKeepsWhatWasTyped() {
    Site province = new Site(port).login("yc.ducha");
    String form = "/desk/parent-problems/new";
    Map<String, String> typed = new HashMap<>(Map.of("office", String.valueOf(play.office("yc.ducha")), "origin",
        "PROVINCE_FOUND", "dimension", "N2", "aspect", "DUTY", "catalogueCode", "BASICS-1", "text", "部署不力，问题长期未解决",
        "requirement", "逐级压实", "leadDepartment", String.valueOf(play.office("yc.minzheng")), "dueOn",
        play.today().plusDays(60).toString(), "counties", String.valueOf(play.division("jp"))));
    HttpResponse<String> refused = province.postFrom(form, form, typed);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("error-summary", "部署不力，问题长期未解决").doesNotContain("??");
    typed.put("catalogueCode", "DUTY-1");
    HttpResponse<String> taken = province.postFrom(form, form, typed);
    assertThat(taken.statusCode()).isEqualTo(302);
    assertThat(province.get(URI.create(taken.headers().firstValue("Location").orElseThrow()).getPath()).body()).contains("金坪区", "部署不力");
    assertThat(new Site(port).login("qs.ducha").get(form).statusCode()).isEqualTo(403);
    assertThat(province.get("/desk/parent-problems/draw").body()).contains("10").doesNotContain("??");
  }
}
