package org.xiaohao.casework.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandlers;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class RectificationTests {

  @Autowired private Play play;
  @Autowired private WorkItems tasks;
  @Autowired private Deadlines deadlines;
  @Autowired private CheckMapper checks;
  @Autowired private PlanMapper plans;
  @Autowired private ItemReopening reopening;
  @Autowired private SelfCheckMapper selfChecks;
  @Autowired private TaskHandlers handlers;

  private List<String> open(ProblemItem item) {
    return tasks.openOf(item.subject()).stream().map(WorkItem::formKey).toList();
  }

  private List<String> open(ProblemList list) {
    return tasks.openOf(list.subject()).stream().map(WorkItem::formKey).toList();
  }

  /** What the page and the API show beside the form. */
  private String told(ProblemItem item, String task) {
    TaskContext context = new TaskContext("any", "problem/" + task, item.subject(), play.as("yc.ducha"), 1);
    LocaleContextHolder.setLocale(Locale.CHINA);
    try {
      return handlers.of("problem/" + task).told(context).stream().flatMap(one -> one.lines().stream())
          .collect(Collectors.joining("\n"));
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }

  @Test
  void closesAtTheCountyWhatTheCountyFound() {
    ProblemList list = play.found("qs", "COUNTY_FOUND");
    ProblemItem item = play.list(list, "qs.ducha", List.of(play.draft("qs.xyp.zhengfu", "qs.xyp.bsl"))).get(0);
    assertThat(item.closingLevel()).isEqualTo(Level.COUNTY);
    play.plan(item);
    assertThat(play.now(item).state()).isEqualTo(ItemState.RECTIFYING);
    play.rectify(item);
    assertThat(open(item)).containsExactly("problem/publicise");
    play.publicise(item);
    play.signOff(item);
    ProblemItem closed = play.now(item);
    assertThat(closed.state()).isEqualTo(ItemState.CLOSED);
    assertThat(closed.closeNumber()).matches(".+〔\\d{4}〕\\d+号");
    assertThat(deadlines.dueOn(item.subject(), "ITEM")).isEmpty();
    assertThat(open(item)).isEmpty();
    assertThat(open(list)).containsExactly("problem/closeList");
    play.complete("qs.ducha", list.subject(), "closeList", Map.of("summary", "已全部整改"));
    assertThat(play.now(list).state()).isEqualTo(ListState.CLOSED);
  }

  @Test
  void takesCityFindingsThroughTheCity() {
    ProblemItem item = play.item("yl", "CITY_FOUND");
    play.plan(item);
    play.rectify(item);
    assertThat(open(item)).containsExactly("problem/reviewOnSpot");
    assertThatThrownBy(() -> play.complete("yl.zhenggai.a", item.subject(), "reviewOnSpot", Map.of("onSpotOn",
        item.listedOn().minusDays(1).toString(), "householdsSampled", 3, "decision", "PASS")))
        .hasMessage("problem.date.before").hasFieldOrPropertyWithValue("field", "onSpotOn");
    play.cityReview(item);
    assertThat(play.now(item).state()).isEqualTo(ItemState.CITY_REVIEWED);
    play.publicise(item);
    assertThat(open(item)).containsExactly("problem/signOff");
    play.signOff(item);
    assertThat(play.now(item).state()).isEqualTo(ItemState.CLOSED);
  }

  @Test
  void takesProvincialFindingsThroughAllThreeLevels() {
    ProblemItem item = play.item("yc", "PROVINCE_FOUND");
    play.plan(item);
    play.rectify(item);
    play.cityReview(item);
    play.publicise(item);
    assertThat(open(item)).containsExactly("problem/reviewByLeadDepartment");
    play.complete("yc.minzheng", item.subject(), "reviewByLeadDepartment", Map.of("decision", "PASS"));
    assertThat(play.now(item).state()).isEqualTo(ItemState.LEAD_REVIEWED);
    assertThat(told(item, "signOff")).contains(item.text(), item.requirement(), "整改到位", "清退决定和重新公示的照片",
        "市现场复核 · 通过", "抽查 3 户", "已签署", "村务公开栏");
    play.signOff(item);
    assertThat(play.now(item).state()).isEqualTo(ItemState.CLOSED);
  }

  @Test
  void returnsAPlanAndTakesAnother() {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.complete("qs.ducha", item.subject(), "notifyUnit", Map.of("standard", "逐户销号", "consequence", "逾期约谈"));
    LocalDate due = deadlines.dueOn(item.subject(), "D15").orElseThrow();
    assertThat(due).isAfter(play.today());
    play.complete("qs.zhenggai.a", item.subject(), "submitPlan", play.plan());
    play.complete("qs.ducha", item.subject(), "reviewPlan", Map.of("decision", "RETURN", "opinion", "目标不可量化"));
    assertThat(play.now(item).state()).isEqualTo(ItemState.NOTIFIED);
    play.complete("qs.zhenggai", item.subject(), "submitPlan", play.plan());
    assertThat(told(item, "reviewPlan")).contains(item.text(), "入户核查走过场", "逐户重新核查并公示（扶贫专干");
    play.complete("qs.ducha", item.subject(), "reviewPlan", Map.of("decision", "APPROVE"));
    assertThat(plans.listPlans(item.id())).extracting(PlanView::state).containsExactly("RETURNED", "APPROVED");
    assertThat(open(item)).containsExactly("problem/rectify");
  }

  @Test
  void withdrawsAnItemWhoseObjectionHoldsAndEndsItsList() {
    ProblemList list = play.found("qs", "COUNTY_FOUND");
    ProblemItem item = play.list(list, "qs.ducha", List.of(play.draft("qs.xyp.zhengfu", "qs.xyp.bsl"))).get(0);
    object(item);
    play.complete("qs.ducha", item.subject(), "decideObjection", Map.of("decision", "UPHOLD", "reason", "该户确符合条件"));
    assertThat(play.now(item).state()).isEqualTo(ItemState.WITHDRAWN);
    assertThat(play.now(list).itemsOpen()).isZero();
    assertThat(open(list)).containsExactly("problem/closeList");
  }

  @Test
  void asksForAPlanWhenTheObjectionFailsAndHearsNoSecondOne() {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    object(item);
    play.complete("qs.ducha", item.subject(), "decideObjection", Map.of("decision", "REJECT", "reason", "名下有车"));
    assertThatThrownBy(() -> play.complete("qs.zhenggai.a", item.subject(), "submitPlan",
        Map.of("submission", "OBJECTION", "grounds", "再次申诉"))).hasMessage("problem.objection.once");
    play.complete("qs.zhenggai.a", item.subject(), "submitPlan", play.plan());
    assertThat(play.now(item).state()).isEqualTo(ItemState.PLAN_REVIEW);
  }

  private void object(ProblemItem item) {
    play.complete("qs.ducha", item.subject(), "notifyUnit", Map.of("standard", "逐户销号", "consequence", "逾期约谈"));
    play.complete("qs.zhenggai.a", item.subject(), "submitPlan",
        Map.of("submission", "OBJECTION", "grounds", "该户符合低保条件，附入户材料"));
  }

  @Test
  void goesBackWhenAHeadRefusesToSign() {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.plan(item);
    play.addEvidence(item);
    play.report(item);
    play.complete("qs.xianweishuji", item.subject(), "signSelfCheck", Map.of("decision", "REFUSE", "opinion", "未见群众签字"));
    play.complete("qs.xianzhang", item.subject(), "signSelfCheck", Map.of("decision", "SIGN"));
    assertThat(play.now(item).state()).isEqualTo(ItemState.RECTIFYING);
    assertThat(checks.listReturns(item.id())).extracting(ReturnView::step).containsExactly(CheckStep.SELF_CHECK);
    assertThat(open(item)).containsExactly("problem/rectify");
  }

  @Test
  @Tag("decision-22")
  void tellsTheListOnceWhenItsTwoLastItemsCloseAtOnce() throws Exception {
    ProblemList list = play.found("qs", "COUNTY_FOUND");
    List<ProblemItem> items = play.list(list, "qs.ducha", List.of(play.draft("qs.xyp.zhengfu", "qs.xyp.bsl"),
        play.draft("qs.qsy.zhengfu", "qs.qsy.qg")));
    items.forEach(play::plan);
    items.forEach(play::rectify);
    items.forEach(play::hang);
    play.waitWorkingDays(5);
    items.forEach(item -> play.complete("qs.ducha", item.subject(), "concludePublicity", Map.of("decision", "PASS")));
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> done = items.stream().<Future<?>>map(item -> both.submit(() -> {
        start.await();
        play.signOff(item);
        return null;
      })).toList();
      start.countDown();
      for (Future<?> one : done) {
        one.get();
      }
    } finally {
      both.shutdown();
    }
    assertThat(play.now(list).itemsOpen()).isZero();
    assertThat(open(list)).containsExactly("problem/closeList");
    assertThat(items.stream().map(play::now).map(ProblemItem::closeNumber).distinct()).hasSize(2);
  }

  @Test
  void startsTheNextRoundAfterARelapseAndKeepsTheOld() {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.close(item);
    reopening.reopen(play.as("qs.ducha"), item.ref(), "回头看入户10户，8户仍未解决");
    ProblemItem again = play.now(item);
    assertThat(again.state()).isEqualTo(ItemState.REOPENED);
    assertThat(again.round()).isEqualTo(2);
    assertThat(again.number()).isEqualTo(item.number());
    assertThat(again.dueOn()).isEqualTo(play.today().plusDays(30));
    assertThat(selfChecks.listEvidence(item.id())).extracting(EvidenceView::round).containsExactly(1);
    play.plan(again);
    assertThatThrownBy(() -> play.report(again)).isInstanceOf(DomainException.class)
        .hasMessage("problem.evidence.none");
    play.rectify(again);
    play.publicise(again);
    play.signOff(again);
    assertThat(checks.listSignOffs(item.id())).extracting(SignOffView::round).containsExactly(1, 2);
    assertThat(selfChecks.listEvidence(item.id())).extracting(EvidenceView::round).containsExactly(1, 2);
  }
}
