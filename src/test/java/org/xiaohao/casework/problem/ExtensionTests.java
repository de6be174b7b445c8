package org.xiaohao.casework.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.ClockChange;
import org.xiaohao.platform.deadline.ClockView;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.deadline.Ladder;
import org.xiaohao.platform.web.login.LoggedIn;
import org.xiaohao.platform.worklist.Claims;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.support.XiaohaoTest;

/** A later date for an item: asked for with a reason, decided by the level that signs off, and only then in force (M15). */
@XiaohaoTest
class ExtensionTests {

  @Autowired private Play play;
  @Autowired private ItemExtensions extensions;
  @Autowired private Dossiers dossiers;
  @Autowired private Deadlines deadlines;
  @Autowired private Ladder ladder;
  @Autowired private BusinessClock clock;
  @Autowired private Claims claims;
  @Autowired private WorkItems tasks;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private WebApplicationContext context;
  private MockMvc web;

  @BeforeEach
  void openTheDoor() {
    web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  @AfterEach
  void endSecondPosts() {
    jdbc.update("delete from post_holding where from_on = '2016-03-03'");
  }

  private MockHttpServletResponse ask(String login, MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request.with(authentication(UsernamePasswordAuthenticationToken.authenticated(
        new LoggedIn(play.as(login), false), null, List.of()))).with(csrf()).locale(Locale.CHINA)).andReturn().getResponse();
  }

  private String text(String login, String path) throws Exception {
    MockHttpServletResponse answer = ask(login, get(path));
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private ProblemItem planned() {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.plan(item);
    return item;
  }

  private static ExtensionRequest until(LocalDate dueOn) {
    return new ExtensionRequest(dueOn, "汛期道路中断，材料运不进村", null, "县水利局雨情通报");
  }

  private void apply(ProblemItem item, LocalDate dueOn) {
    extensions.apply(play.as("qs.zhenggai.a"), item.ref(), until(dueOn));
  }

  private void decide(ProblemItem item, Map<String, Object> form) {
    play.complete("qs.ducha", item.subject(), "decideExtension", form);
  }

  private ClockView clock(ProblemItem item) {
    return deadlines.ofCase(item.subject()).stream().filter(clock -> clock.code().equals("ITEM")).findFirst().orElseThrow();
  }

  private void refused(String login, ProblemItem item, ExtensionRequest asked, String why) {
    assertThatThrownBy(() -> extensions.apply(play.as(login), item.ref(), asked)).hasMessage(why);
    assertThat(dossiers.of(item).pending()).isNull();
    assertThat(play.now(item).dueOn()).isEqualTo(item.dueOn());
  }

  @Test
  @Tag("M15")
  void movesTheDateWithTheApprovalAndNotBefore() throws Exception {
    ProblemItem item = planned();
    LocalDate old = item.dueOn();
    LocalDate later = old.plusDays(30);
    apply(item, later);
    assertThat(play.now(item).dueOn()).isEqualTo(old);
    assertThat(clock(item).dueOn()).isEqualTo(old);
    assertThat(clock(item).state().name()).isEqualTo("RUNNING");
    assertThat(text("qs.zhenggai.a", "/items/" + item.ref())).contains("待审批", old + " → " + later);

    decide(item, Map.of("extension", "APPROVE"));
    assertThat(play.now(item).dueOn()).isEqualTo(later);
    assertThat(clock(item).dueOn()).isEqualTo(later);
    assertThat(clock(item).changes()).last().satisfies(change -> {
      assertThat(change.kind()).isEqualTo(ClockChange.Kind.EXTENDED);
      assertThat(change.oldDueOn()).isEqualTo(old);
      assertThat(change.newDueOn()).isEqualTo(later);
      assertThat(change.approvedBy()).isEqualTo(play.as("qs.ducha").personId());
    });
    assertThat(tasks.openOf(item.subject())).filteredOn(task -> task.formKey().equals("problem/rectify"))
        .extracting(WorkItem::dueOn).containsExactly(later);
    String approver = dossiers.of(item).granted(1).get(0).decidedBy();
    String page = text("qs.zhenggai.a", "/items/" + item.ref());
    assertThat(page).contains("原定期限", old + " (周", later + " (周", "延期 1 次", approver,
        "剩" + deadlines.daysLeft(later).days() + "天")
        .doesNotContain("待审批");
    assertThat(text("qs.zhenggai.a", "/items/" + item.ref() + "?tab=plan")).contains("汛期道路中断，材料运不进村",
        "县水利局雨情通报", "已批准");
    assertThat(text("qs.zhenggai.a", "/items/" + item.ref() + "?tab=plan&lang=en")).contains("Approved", "Former date");
    assertThat(text("qs.ducha", "/items/" + item.ref() + "/print")).contains("汛期道路中断，材料运不进村");
    assertThat(text("qs.ducha", "/items/" + item.ref() + "?tab=timeline")).contains("申请延期", "批准延期");
    assertThat(jdbc.queryForList("select template from outbox where recipient_id = ? and case_id = ? and case_kind = ?",
        String.class, play.as("qs.zhenggai.a").personId(), item.id(), ProblemItem.KIND)).contains("case.extension-decided");
  }

  @Test
  @Tag("M15")
  void refusesWithoutReasonEvidenceOrAFitDate() {
    ProblemItem item = planned();
    LocalDate later = item.dueOn().plusDays(10);
    refused("qs.zhenggai.a", item, new ExtensionRequest(later, "理由", null, null), "problem.extension.proof");
    refused("qs.zhenggai.a", item, new ExtensionRequest(later, "理由", List.of(99_999_999L), null),
        "problem.evidence.unknown");
    refused("qs.zhenggai.a", item, until(play.today()), "problem.due.past");
    refused("qs.zhenggai.a", item, until(play.today().plusDays(1)), "problem.extension.not.later");
    refused("qs.zhenggai.a", item, until(item.dueOn()), "problem.extension.not.later");
    refused("qs.zhenggai.a", item, until(item.dueOn().plusMonths(2).plusDays(1)), "problem.extension.long");
    refused("qs.zhenggai.a", item, until(LocalDate.of(2027, 3, 1)), "problem.due.no.calendar");
    refused("qs.ducha", item, until(later), "problem.extension.not.your.unit");
    refused("by.zhenggai", item, until(later), "unknown");
  }

  /** While an application waits the old date counts and its reminder rings. */
  @Test
  @Tag("M15")
  void ringsTheOldDateWhileAnApplicationWaits() {
    Map<String, Object> draft = play.draft("qs.xyp.zhengfu", "qs.xyp.bsl");
    draft.put("dueOn", play.today().plusDays(20).toString());
    ProblemItem item = play.list(play.found("qs", "COUNTY_FOUND"), "qs.ducha", List.of(draft)).get(0);
    play.plan(item);
    apply(item, item.dueOn().plusDays(20));
    ladder.ring();
    assertThat(rungs(item)).isEmpty();
    clock.moveTo(item.dueOn().plusDays(1).atTime(9, 0));
    ladder.ring();
    assertThat(rungs(item)).anyMatch(key -> key.startsWith("rung:ITEM:BREACH:" + item.dueOn()));
    decide(item, Map.of("extension", "APPROVE"));
    assertThat(clock(item).dueOn()).isEqualTo(item.dueOn().plusDays(20));
    assertThat(clock(item).changes()).last().extracting(ClockChange::oldDueOn).isEqualTo(item.dueOn());
  }

  private List<String> rungs(ProblemItem item) {
    return jdbc.queryForList("select dedup_key from outbox where case_kind = ? and case_id = ? and template = 'rung' "
        + "and dedup_key like 'rung:ITEM:%'", String.class, ProblemItem.KIND, item.id());
  }

  /** By page and by API: the reason is asked for by name, and what was typed stays. */
  @Test
  @Tag("M15")
  void asksForTheReasonByPageAndByApi() throws Exception {
    ProblemItem item = planned();
    String later = item.dueOn().plusDays(10).toString();
    assertThat(text("qs.zhenggai.a", "/items/" + item.ref())).contains("/items/" + item.ref() + "/extension");
    assertThat(text("qs.ducha", "/items/" + item.ref())).doesNotContain("/items/" + item.ref() + "/extension");
    MockHttpServletResponse page = ask("qs.zhenggai.a", post("/items/" + item.ref() + "/extension").param("dueOn", later)
        .param("reason", " ").param("proof", "雨情通报第3期"));
    assertThat(page.getContentAsString(StandardCharsets.UTF_8)).contains("error-summary", "延期理由：请填写。", "雨情通报第3期",
        later);
    MockHttpServletResponse api = ask("qs.zhenggai.a", post("/api/v1/items/" + item.ref() + "/extensions")
        .contentType(MediaType.APPLICATION_JSON).content("{\"dueOn\":\"" + later + "\",\"proof\":\"雨情通报\"}"));
    assertThat(api.getStatus()).isEqualTo(422);
    assertThat(api.getContentAsString(StandardCharsets.UTF_8)).contains("reason");
    assertThat(dossiers.of(item).extensions()).isEmpty();

    long evidence = play.addEvidence(item);
    assertThat(ask("qs.zhenggai.a", post("/items/" + item.ref() + "/extension").param("dueOn", later)
        .param("reason", "工期受汛期影响").param("evidence", String.valueOf(evidence))).getRedirectedUrl())
        .startsWith("/items/" + item.ref());
    assertThat(dossiers.of(item).proofsOf(dossiers.of(item).pending())).containsExactly("清退决定和重新公示的照片");
    String task = tasks.openOf(item.subject()).stream().filter(open -> open.formKey().equals("problem/decideExtension"))
        .map(WorkItem::ref).findFirst().orElseThrow();
    claims.claim(play.as("qs.ducha"), task);
    assertThat(text("qs.ducha", "/tasks/" + task)).contains("工期受汛期影响", "清退决定和重新公示的照片",
        item.dueOn() + " → " + later, "逐户重新核查并公示");
    assertThat(ask("qs.zhenggai.a", post("/api/v1/items/" + item.ref() + "/extensions")
        .contentType(MediaType.APPLICATION_JSON).content("{\"dueOn\":\"" + later + "\",\"reason\":\"再次\",\"proof\":\"材料\"}"))
        .getStatus()).isEqualTo(409);
    assertThat(dossiers.of(item).extensions()).hasSize(1);
  }

  @Test
  @Tag("M15")
  void refusesWithAReasonAndLeavesTheDate() {
    ProblemItem item = planned();
    apply(item, item.dueOn().plusDays(20));
    assertThatThrownBy(() -> decide(item, Map.of("extension", "REFUSE"))).hasMessage("problem.extension.refusal");
    assertThat(dossiers.of(item).pending()).isNotNull();
    decide(item, Map.of("extension", "REFUSE", "opinion", "雨季已在原定期限内考虑"));
    assertThat(play.now(item).dueOn()).isEqualTo(item.dueOn());
    assertThat(clock(item).dueOn()).isEqualTo(item.dueOn());
    assertThat(dossiers.of(item).extensions()).extracting(ExtensionView::state).containsExactly(ExtensionState.REFUSED);
    // A refused application is no extension: it may be asked for anew, as often as it takes.
    apply(item, item.dueOn().plusDays(5));
    assertThat(dossiers.of(item).pending().number()).isEqualTo(2);
  }

  @Test
  @Tag("M15")
  void extendsTwiceInARoundAtMost() {
    ProblemItem item = planned();
    for (int i = 0; i < 2; i++) {
      apply(item, play.now(item).dueOn().plusDays(10));
      decide(item, Map.of("extension", "APPROVE"));
    }
    ProblemItem now = play.now(item);
    assertThat(now.dueOn()).isEqualTo(item.dueOn().plusDays(20));
    assertThat(dossiers.of(now).granted(1)).extracting(ExtensionView::oldDueOn)
        .containsExactly(item.dueOn(), item.dueOn().plusDays(10));
    refused("qs.zhenggai.a", now, until(now.dueOn().plusDays(5)), "problem.extension.often");
  }

  /** What the province found is extended by the province, though a city oversees it: its county asks, the city passes on nothing. */
  @Test
  @Tag("M15")
  void asksTheLevelThatSignsOff() {
    Map<String, Object> draft = play.draft("qs.xyp.zhengfu", "qs.xyp.bsl");
    draft.put("leadDepartment", play.office("yc.minzheng"));
    ProblemItem item = play.list(play.found("yl", "PROVINCE_FOUND"), "yl.ducha", List.of(draft)).get(0);
    play.plan(item);
    extensions.apply(play.as("qs.xyp.zhenzhang"), item.ref(), until(item.dueOn().plusDays(15)));
    assertThat(tasks.openOf(item.subject())).filteredOn(task -> task.formKey().equals("problem/decideExtension"))
        .extracting(WorkItem::officeId).containsExactly(item.closingOfficeId());
    assertThat(item.closingOfficeId()).isEqualTo(play.office("yc.ducha"));
    play.complete("yc.ducha", item.subject(), "decideExtension", Map.of("extension", "APPROVE"));
    assertThat(play.now(item).dueOn()).isEqualTo(item.dueOn().plusDays(15));
  }

  /** Whoever applied, or works in the unit that did, holds a second post in the deciding office: still barred (M11). */
  @Test
  @Tag("M15")
  @Tag("M11")
  void letsNobodyDecideOnTheOwnApplication() {
    ProblemItem item = planned();
    apply(item, item.dueOn().plusDays(20));
    String task = tasks.openOf(item.subject()).stream().filter(open -> open.formKey().equals("problem/decideExtension"))
        .map(WorkItem::ref).findFirst().orElseThrow();
    for (String doer : List.of("qs.zhenggai.a", "qs.zhenggai", "qs.xyp.zhenzhang")) {
      jdbc.update("insert into post_holding (post_id, person_id, from_on) select p.id, ?, '2016-03-03' from post p "
          + "where p.code = 'qs.ducha'", play.as(doer).personId());
      assertThatThrownBy(() -> claims.claim(play.as(doer), task)).hasMessageStartingWith("problem.checker");
    }
    assertThat(dossiers.of(item).pending()).isNotNull();
  }

  @Test
  @Tag("M15")
  void isNotForWhatIsNotNotifiedOrOver() {
    ProblemItem listed = play.item("qs", "COUNTY_FOUND");
    refused("qs.zhenggai.a", listed, until(listed.dueOn().plusDays(5)), "problem.extension.early");
    play.close(listed);
    assertThatThrownBy(() -> apply(listed, listed.dueOn().plusDays(5))).hasMessage("problem.extension.over");
  }

  /** Signed off while an application waits: the application falls away, its task and clock with it, and the process ends. */
  @Test
  @Tag("M15")
  void fallsAwayWithTheSignOff() {
    ProblemItem item = planned();
    play.rectify(item);
    play.publicise(item);
    apply(item, item.dueOn().plusDays(20));
    play.signOff(item);
    assertThat(play.now(item).state()).isEqualTo(ItemState.CLOSED);
    assertThat(play.now(item).dueOn()).isEqualTo(item.dueOn());
    assertThat(tasks.openOf(item.subject())).isEmpty();
    assertThat(dossiers.of(item).extensions()).extracting(ExtensionView::state).containsExactly(ExtensionState.MOOT);
    assertThat(deadlines.ofCase(item.subject())).filteredOn(clock -> clock.code().equals("ITEM-EXTENSION"))
        .extracting(clock -> clock.state().name()).containsExactly("CANCELLED");
  }
}
