package org.xiaohao.casework.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class ItemByItemTests {

  @Autowired private Play play;
  @Autowired private WorkItems tasks;
  @Autowired private CheckMapper checks;
  @Autowired private SelfCheckMapper selfChecks;
  @Autowired private ItemEvidence evidence;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  private static final Map<String, Object> BACK = Map.of("decision", "RETURN", "opinion", "照片看不清，请重拍");

  /** Two items of one list, found by the province, both as far as the self-check. */
  private List<ProblemItem> two() {
    List<Map<String, Object>> drafts = new ArrayList<>();
    for (String unit : List.of("qs.xyp.zhengfu", "qs.qsy.zhengfu")) {
      Map<String, Object> draft = play.draft(unit, "qs");
      draft.put("leadDepartment", play.office("yc.minzheng"));
      drafts.add(draft);
    }
    List<ProblemItem> items = play.list(play.found("yc", "PROVINCE_FOUND"), "yc.ducha", drafts);
    items.forEach(play::plan);
    items.forEach(play::rectify);
    return items;
  }

  @Test
  @Tag("M10")
  @Tag("S16")
  void returnsOneItemAloneAtEveryCheckWithReasonAndRound() {
    List<ProblemItem> items = two();
    ProblemItem item = items.get(0);
    ProblemItem other = items.get(1);
    Map<String, Object> visit = Map.of("onSpotOn", play.today().toString(), "householdsSampled", 3, "decision",
        "RETURN", "opinion", "入户两户仍未清退");
    play.complete("yl.zhenggai.a", item.subject(), "reviewOnSpot", visit);
    back(item, other, CheckStep.CITY_REVIEW);
    play.complete("yl.zhenggai.a", item.subject(), "reviewOnSpot",
        Map.of("onSpotOn", play.today().toString(), "householdsSampled", 3, "decision", "PASS"));
    play.complete("yl.fenguan", item.subject(), "countersignReview", BACK);
    back(item, other, CheckStep.COUNTERSIGN);
    play.cityReview(item);
    play.hang(item);
    play.waitWorkingDays(5);
    play.complete("yc.ducha", item.subject(), "concludePublicity", BACK);
    back(item, other, CheckStep.PUBLICITY);
    play.cityReview(item);
    play.publicise(item);
    play.complete("yc.minzheng", item.subject(), "reviewByLeadDepartment", BACK);
    back(item, other, CheckStep.LEAD_REVIEW);
    play.cityReview(item);
    play.publicise(item);
    play.complete("yc.minzheng", item.subject(), "reviewByLeadDepartment", Map.of("decision", "PASS"));
    play.complete("yc.ducha", item.subject(), "signOff", BACK);
    back(item, other, CheckStep.SIGN_OFF);
    assertThat(play.now(item).returnCount()).isEqualTo(5);
    assertThat(checks.listReturns(item.id())).extracting(ReturnView::number).containsExactly(1, 2, 3, 4, 5);
    assertThat(checks.listReturns(item.id())).allSatisfy(one -> {
      assertThat(one.reason()).isNotBlank();
      assertThat(one.round()).isEqualTo(1);
    });
    assertThat(selfChecks.listSelfChecks(item.id())).hasSize(6);
    assertThat(checks.listReturns(other.id())).isEmpty();
  }

  /** The item is back in rectification and gets there again; the other one has not moved. */
  private void back(ProblemItem item, ProblemItem other, CheckStep step) {
    assertThat(play.now(item).state()).isEqualTo(ItemState.RECTIFYING);
    assertThat(tasks.openOf(item.subject())).extracting(WorkItem::formKey).containsExactly("problem/rectify");
    assertThat(checks.listReturns(item.id())).last().extracting(ReturnView::step).isEqualTo(step);
    assertThat(play.now(other).state()).isEqualTo(ItemState.SELF_CHECKED);
    assertThat(tasks.openOf(other.subject())).extracting(WorkItem::formKey).containsExactly("problem/reviewOnSpot");
    play.rectify(item);
  }

  @Test
  @Tag("M10")
  void asksForAReasonWithEveryReturn() {
    ProblemItem item = play.item("yl", "CITY_FOUND");
    play.plan(item);
    play.rectify(item);
    play.cityReview(item);
    play.publicise(item);
    assertThatThrownBy(() -> play.complete("yl.ducha", item.subject(), "signOff", Map.of("decision", "RETURN")))
        .hasMessage("problem.return.reason");
    assertThat(play.now(item).state()).isEqualTo(ItemState.PUBLICISED);
  }

  @Test
  @Tag("M10")
  void keepsAListOpenWhileAnItemIs() {
    ProblemList list = play.found("qs", "COUNTY_FOUND");
    List<ProblemItem> items = play.list(list, "qs.ducha", List.of(play.draft("qs.xyp.zhengfu", "qs.xyp.bsl"),
        play.draft("qs.qsy.zhengfu", "qs.qsy.qg")));
    play.close(items.get(0));
    assertThat(play.now(list).itemsOpen()).isEqualTo(1);
    assertThat(tasks.openOf(list.subject())).isEmpty();
  }

  @Test
  @Tag("M10")
  void refusesToCloseAListAfterARelapse(@Autowired ItemReopening reopening) {
    ProblemList list = play.found("qs", "COUNTY_FOUND");
    ProblemItem item = play.list(list, "qs.ducha", List.of(play.draft("qs.xyp.zhengfu", "qs.xyp.bsl"))).get(0);
    play.close(item);
    reopening.reopen(play.as("qs.ducha"), item.ref(), "回头看发现反弹");
    assertThatThrownBy(() -> play.complete("qs.ducha", list.subject(), "closeList", Map.of("summary", "已整改")))
        .hasMessage("problem.list.items.open");
    assertThat(play.now(list).state()).isEqualTo(ListState.ITEMS_CLOSED);
    play.close(play.now(item));
    play.complete("qs.ducha", list.subject(), "closeList", Map.of("summary", "已整改"));
    assertThat(play.now(list).state()).isEqualTo(ListState.CLOSED);
  }

  /** Every address that changes items names one of them, and no parameter takes several. */
  @Test
  @Tag("S16")
  void offersNoWayToCloseSeveral() {
    List<HandlerMethod> methods = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
        .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("org.xiaohao.casework.problem"))
        .filter(entry -> !entry.getKey().getMethodsCondition().getMethods().stream()
            .allMatch(method -> method.name().equals("GET")))
        .map(Map.Entry::getValue).toList();
    assertThat(methods).isNotEmpty().allSatisfy(method -> {
      for (MethodParameter parameter : method.getMethodParameters()) {
        assertThat(Collection.class.isAssignableFrom(parameter.getParameterType())).isFalse();
        assertThat(parameter.getParameterType().isArray()).isFalse();
      }
    });
  }

  @Test
  @Tag("S16")
  void ticksHouseholdsOneByOneEachWithItsEvidence() {
    Map<String, Object> draft = play.draft("qs.xyp.zhengfu", "qs.xyp.bsl");
    draft.put("households", "H-001 低保未建档\nH-002\n\nH-003 建档未纳入低保");
    ProblemItem item = play.list(play.found("qs", "COUNTY_FOUND"), "qs.ducha", List.of(draft)).get(0);
    play.plan(item);
    long paper = play.addEvidence(item);
    evidence.tick(play.as("qs.zhenggai.a"), item.ref(), 1, paper);
    evidence.tick(play.as("qs.zhenggai.a"), item.ref(), 2, paper);
    assertThatThrownBy(() -> play.report(item)).hasMessage("problem.lines.open");
    assertThatThrownBy(() -> evidence.tick(play.as("qs.zhenggai.a"), item.ref(), 3, paper + 1000))
        .hasMessage("problem.evidence.unknown");
    assertThatThrownBy(() -> evidence.tick(play.as("qs.ducha"), item.ref(), 3, paper))
        .hasMessage("problem.evidence.not.your.office");
    evidence.tick(play.as("qs.zhenggai.a"), item.ref(), 3, play.addEvidence(item));
    evidence.untick(play.as("qs.zhenggai.a"), item.ref(), 2);
    assertThatThrownBy(() -> play.report(item)).hasMessage("problem.lines.open");
    evidence.tick(play.as("qs.zhenggai.a"), item.ref(), 2, paper);
    play.report(item);
    assertThat(evidence.lines(item)).extracting(LineView::code).containsExactly("H-001", "H-002", "H-003");
    assertThatThrownBy(() -> evidence.untick(play.as("qs.zhenggai.a"), item.ref(), 2))
        .hasMessage("problem.evidence.not.now");
    assertThat(jdbc.queryForObject("select count(*) from item_tick t join item_line l on l.id = t.line_id "
        + "where l.item_id = ?", Integer.class, item.id())).isEqualTo(3);
  }
}
