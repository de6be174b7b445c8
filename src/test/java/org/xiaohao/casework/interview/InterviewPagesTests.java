package org.xiaohao.casework.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.WorkingCalendar;
import org.xiaohao.platform.document.DocumentWords;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.platform.workflow.TaskHandlers;
import org.xiaohao.support.Chromium;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** The pages: facts, negative list, the interview, and the page of those who are summoned. */
@XiaohaoTest
@Tag("S18")
class InterviewPagesTests {

  @LocalServerPort private int port;
  @Autowired private Interviews interviews;
  @Autowired private Aides aides;
  @Autowired private TriggerFacts facts;
  @Autowired private NegativeList negativeList;
  @Autowired private Actors actors;
  @Autowired private Documents documents;
  @Autowired private People people;
  @Autowired private BusinessClock clock;
  @Autowired private WorkingCalendar calendar;
  @Autowired private Divisions divisions;
  @Autowired private Offices offices;
  @Autowired private TaskHandlers handlers;
  @Autowired private MessageSource messages;
  @Autowired private JdbcTemplate jdbc;

  private Site site(String login) {
    return new Site(port).login(login);
  }

  private Map<String, String> fact(String source) {
    return new HashMap<>(Map.of("office", String.valueOf(offices.byCode("yc.ducha").id()), "kind", "ASSESSMENT", "area",
        String.valueOf(divisions.byCode("sp").id()), "grade", "AVERAGE", "factOn", clock.today().toString(), "source",
        source, "evidence", "入住率百分之四十一"));
  }

  @Test
  void takeAFactSayWhyItProposesAndKeepWhatWasTyped() {
    Site ducha = site("yc.ducha");
    Map<String, String> wrong = fact("某考核");
    wrong.put("factOn", clock.today().plusDays(3).toString());
    String page = ducha.postFrom("/desk/facts", "/desk/facts", wrong).body();
    assertThat(page).contains("error-summary", "事实日期不能晚于今天", "入住率百分之四十一", "某考核");
    String source = "考核 " + UUID.randomUUID();
    assertThat(ducha.postFrom("/desk/facts", "/desk/facts", fact(source)).statusCode()).isEqualTo(302);
    TriggerFact stored = facts.list(actors.as("yc.ducha"), null, 1).get(0);
    Interview interview = interviews.byId(stored.interviewId());
    assertThat(ducha.get("/interviews/" + interview.ref()).body()).contains("提出的理由", "年度考核综合评价一般",
        "入住率百分之四十一");
    assertThat(ducha.postFrom("/desk/facts", "/desk/facts", fact(source)).body()).contains("不会重复提出约谈");
    for (String other : List.of("sp.ducha", "by.ducha", "yc.sysadmin")) {
      assertThat(site(other).get("/interviews/" + interview.ref()).statusCode()).as(other).isEqualTo(404);
    }
    assertThat(site("qs.xianzhang").get("/desk/facts").statusCode()).isEqualTo(403);
    assertThat(ducha.get("/desk/interviews").body()).contains(interview.ref());
  }

  @Test
  void keepTheNegativeListInDatedVersions() {
    LocalDate from = clock.today().plusDays(1);
    String code = "T" + (100 + (int) (Math.random() * 8000));
    Map<String, String> entry = Map.of("code", code, "text", "月度填报迟延", "consequence", "REMINDER_INTERVIEW",
        "effectiveFrom", from.toString());
    assertThat(site("yc.fupin").postFrom("/desk/negative-list", "/desk/negative-list", entry).statusCode())
        .isEqualTo(302);
    assertThat(negativeList.on(from)).extracting(NegativeListItem::code).contains(code);
    assertThat(negativeList.today()).extracting(NegativeListItem::code).doesNotContain(code);
    negativeList.enter(actors.as("yc.fupin"),
        new NegativeListEntry(code, "不再列入", Consequence.REMINDER_INTERVIEW, from.plusDays(10), true));
    assertThat(negativeList.on(from.plusDays(9))).extracting(NegativeListItem::text).contains("月度填报迟延");
    assertThat(negativeList.on(from.plusDays(10))).extracting(NegativeListItem::code).doesNotContain(code);
    assertThatThrownBy(() -> negativeList.enter(actors.as("yc.ducha"),
        new NegativeListEntry("T99", "无权", Consequence.ACCOUNTABILITY, from, false)))
        .hasMessage("negative.not.your.office");
    assertThatThrownBy(() -> negativeList.enter(actors.as("yc.fupin"),
        new NegativeListEntry("T98", "追溯", Consequence.ACCOUNTABILITY, clock.today().minusDays(1), false)))
        .hasMessage("negative.from.past");
    assertThat(site("yc.fupin").get("/desk/negative-list").body()).contains(code, "月度填报迟延", "不再列入");
  }

  @Test
  @Tag("T6")
  void keepBothNamesOfAnAnswerThatWasSignedOnPaper() {
    Interview interview = notified("纸" + UUID.randomUUID());
    InterviewPerson lead = interviews.persons(interview).stream()
        .filter(person -> person.personId() == actors.as("lg.xianweishuji").personId()).findFirst().orElseThrow();
    String path = "/tasks/" + jdbc.queryForObject("select ref from work_item where case_kind = 'interview'"
        + " and case_id = ? and assignee_id = ? and state = 'HELD'", String.class, interview.id(), lead.personId())
        + "/paper";
    Site clerk = site("yc.ducha");
    assertThat(clerk.postFrom(path, path, Map.of("reply", "ANSWER", "answer", "照纸面录入")).body())
        .contains("请先上传签了名的纸的扫描件");
    byte[] scan = {'%', 'P', 'D', 'F', '-', '1', '.', '4', '\n'};
    String tomorrow = clock.today().plusDays(1).toString();
    assertThat(clerk.upload(path, path + "/scan", Map.of("signedOn", tomorrow), "汇报.pdf", scan).body())
        .contains("请填写纸面上的签名日期");
    assertThat(clerk.upload(path, path + "/scan", Map.of("signedOn", clock.today().toString()), "汇报.pdf", scan)
        .statusCode()).isEqualTo(302);
    assertThat(clerk.postFrom(path, path, Map.of("reply", "RESCHEDULE", "answer", "已经录入的字")).body())
        .contains("error-summary", "已经录入的字");
    assertThat(clerk.get(path).body()).contains("汇报.pdf", "SHA-256");
    assertThat(clerk.postFrom(path, path, Map.of("reply", "ANSWER", "answer", "照纸面录入")).statusCode()).isEqualTo(302);
    assertThat(interviews.persons(interview).stream().filter(one -> one.id() == lead.id()).findFirst().orElseThrow()
        .answer()).isEqualTo("照纸面录入");
    Map<String, Object> paper = jdbc.queryForMap("select id, signer_id, recorded_by_id from paper_signature"
        + " where case_kind = 'interview' and case_id = ? and done", interview.id());
    assertThat(paper).containsEntry("signer_id", lead.personId())
        .containsEntry("recorded_by_id", actors.as("yc.ducha").personId());
    assertThat(jdbc.queryForObject("select count(*) from audit_entry where action = 'task.paper' and case_id = ?"
        + " and case_kind = 'interview' and person_id = ?", Integer.class, interview.id(),
        actors.as("yc.ducha").personId())).isOne();
    assertThat(clerk.get("/interviews/" + interview.ref()).body()).contains("在纸上签名", "录入纸质签名", "SHA-256");
    assertThat(clerk.get("/papers/" + paper.get("id")).body()).startsWith("%PDF");
    assertThat(site("sp.ducha").get("/papers/" + paper.get("id")).statusCode()).isEqualTo(404);
  }

  @Test
  @Tag("T6")
  void letNobodyButTheOfficeInChargeRecordASignatureOnPaper() {
    Interview interview = notified("纸" + UUID.randomUUID());
    String path = "/tasks/" + jdbc.queryForObject("select ref from work_item where case_kind = 'interview'"
        + " and case_id = ? and assignee_id = ? and state = 'HELD'", String.class, interview.id(),
        actors.as("lg.xianweishuji").personId()) + "/paper";
    for (String other : List.of("yc.fupin", "lg.zhenggai.a", "lg.xianzhang", "sp.ducha", "yc.sysadmin")) {
      assertThat(site(other).get(path).statusCode()).as(other).isIn(403, 404);
      assertThat(site(other).postFrom("/desk", path, Map.of("reply", "ANSWER", "answer", "冒名")).statusCode()).as(other)
          .isIn(403, 404);
    }
    assertThat(site("lg.xianweishuji").get(path).statusCode()).isEqualTo(403);
    assertThat(interviews.persons(interview)).allSatisfy(person -> assertThat(person.answer()).isNull());
  }

  @Test
  @Tag("T6")
  void leadTheSummonedFromTheMailToHisAnswerInFourClicks() {
    Interview interview = notified("gh" + UUID.randomUUID());
    Site lead = site("lg.xianweishuji");
    String own = lead.get("/desk/summons").body();
    assertThat(own).contains("为什么约谈", "考核一般，约谈", "台账", "书面汇报截止");
    String ref = own.replaceAll("(?s).*?/documents/(D\\w{10}).*", "$1");
    assertThat(lead.get("/documents/" + ref).body()).contains("约谈通知书", "对我的约谈", "/desk/summons");
    String task = own.replaceAll("(?s).*?href=\"(/tasks/[^\"]+)\".*", "$1");
    assertThat(lead.get(task).body()).contains("书面汇报写什么", "考核一般，约谈", "台账", "联系人")
        .doesNotContain("/interviews/", "/follow/");
    assertThat(site("lg.xianzhang").get(task).statusCode()).isEqualTo(404);
    assertThat(site("lg.zhenggai.a").get("/desk/summons").body()).doesNotContain("考核一般，约谈");
    lead.postFrom(task, task, Map.of("reply", "ANSWER", "answer", "本人的汇报", "password", "xiaohao-demo"));
    assertThat(interviews.persons(interview).get(0).answer()).isEqualTo("本人的汇报");
  }

  /** Nobody signs blind: his own words, what was demanded and what he promised stand above the signature. */
  @Test
  @Tag("M12")
  void showTheMinutesToWhoeverHasToSignThemAndOfTheSummonedHisOwnWordsAlone() {
    Interview interview = notified("sign" + UUID.randomUUID(), "lg.xianweishuji", "lg.xianzhang");
    for (String login : List.of("lg.xianweishuji", "lg.xianzhang")) {
      actors.complete(login, interview.subject(), "interview/answerInWriting", Map.of("reply", "ANSWER", "answer", "汇报"));
    }
    Interview answered = interviews.byId(interview.id());
    clock.moveTo(answered.heldAt().plusHours(2));
    List<InterviewPerson> persons = interviews.persons(answered);
    String day = answered.heldAt().toLocalDate().plusDays(20).toString();
    actors.complete("yc.ducha", interview.subject(), "interview/holdInterview", Map.of("heldAt",
        answered.heldAt().toString(), "points", "核算走过场", "said", persons.stream().map(one -> Map.of("person", one.id(),
            "explanation", one.title() + "的说明", "statement", "照单全收")).toList(), "demands",
        List.of(Map.of("text", "逐户重核", "dueOn", day)), "commitments", persons.stream().map(one -> Map.of("person",
            one.id(), "text", one.title() + "带队入户", "dueOn", day)).toList(), "distribution", "省委"));
    assertThat(toSign("lg.xianzhang")).contains("核算走过场", "县长的说明", "逐户重核", day + " 县长带队入户")
        .doesNotContain("县委书记的说明", "县委书记带队");
    String leader = site("yc.fupin").get("/tasks/" + signing(interview, "yc.fupin")).body();
    assertThat(leader).contains("县长的说明", "县委书记的说明", day + " 县委书记带队入户");
    String own = "/api/v1/tasks/" + signing(interview, "lg.xianzhang");
    assertThat(site("lg.xianzhang").api("lg.xianzhang", "GET", own, null).body()).contains("县长的说明");
    assertThat(site("yc.ducha").api("yc.ducha", "GET", own, null).body()).doesNotContain("县长的说明");
    printedMinutesSayWhatWasSignedOnPaper(interview, own.replace("/api/v1", "") + "/paper");
  }

  /** Ruling 25: with date, where the scan is, and both names; also when the paper is the last signature, which locks. */
  private void printedMinutesSayWhatWasSignedOnPaper(Interview interview, String path) {
    for (String login : List.of("yc.fupin", "yc.ducha", "lg.xianweishuji")) {
      actors.complete(login, interview.subject(), "interview/signMinutes", Map.of("decision", "SIGN"));
    }
    byte[] scan = {'%', 'P', 'D', 'F', '-', '1', '.', '4', '\n'};
    Site clerk = site("yc.ducha");
    clerk.upload(path, path + "/scan", Map.of("signedOn", clock.today().minusDays(1).toString()), "签字页.pdf", scan);
    String hash = clerk.get(path).body().replaceAll("(?s).*<code class=\"hash\">(\\w{16}).*", "$1");
    assertThat(clerk.postFrom(path, path, Map.of("decision", "SIGN")).statusCode()).isEqualTo(302);
    Map<Long, String> minutes = documents.ofCase(interview.subject()).stream()
        .filter(one -> one.kind().equals("INTERVIEW_MINUTES")).collect(Collectors.toMap(
            one -> documents.receiptsOf(one).get(0).personId(),
            one -> documents.print(actors.as("yc.ducha"), one.ref()).toString()));
    String recorded = DocumentWords.day(clock.today().minusDays(1)) + "（纸质签名，扫描件见案卷“纸质签名”，SHA-256 " + hash + "…；"
        + people.byCode("yc.ducha").name() + "录入）";
    assertThat(minutes.get(actors.as("lg.xianzhang").personId()))
        .contains("被约谈人　" + people.byCode("lg.xianzhang").name() + "　" + recorded);
    assertThat(minutes.get(actors.as("lg.xianweishuji").personId())).contains("被约谈人").doesNotContain("纸质签名");
  }

  private String toSign(String login) {
    Site lead = site(login);
    return lead.get(lead.get("/desk/summons").body().replaceAll("(?s).*?href=\"(/tasks/[^\"]+)\".*", "$1")).body();
  }

  private String signing(Interview interview, String login) {
    return jdbc.queryForObject("select ref from work_item where case_kind = 'interview' and case_id = ? and assignee_id = ?"
        + " and state = 'HELD'", String.class, interview.id(), actors.as(login).personId());
  }

  @Test
  void keepWhatWasTypedIntoARefusedDraftOrCorrection() {
    Interview interview = notified("kept" + UUID.randomUUID());
    InterviewPerson summoned = interviews.persons(interview).get(0);
    aides.authorise(actors.as("lg.xianweishuji"), summoned.id(), actors.as("lg.zhenggai.a").personId());
    String draft = "草".repeat(4001);
    HttpResponse<String> late = site("lg.zhenggai.a").postFrom("/desk/summons",
        "/desk/summons/" + summoned.id() + "/draft", Map.of("draft", draft));
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("对我的约谈", "href=\"#f-draft-" + summoned.id(), draft + "</textarea>");
    String notice = "/documents/" + site("lg.xianweishuji").get("/desk/summons").body()
        .replaceAll("(?s).*?/documents/(D\\w{10}).*", "$1");
    String correction = "更".repeat(1001);
    HttpResponse<String> wrong = site("yc.ducha").postFrom(notice, notice + "/correction",
        Map.of("correction", correction));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("约谈通知书", "href=\"#f-correction\"", correction + "</textarea>");
  }

  @Test
  @Tag("M9")
  void tellTheSecondOfTwoTabsThatADraftHasChanged() {
    Interview interview = notified("tabs" + UUID.randomUUID());
    InterviewPerson summoned = interviews.persons(interview).get(0);
    aides.authorise(actors.as("lg.xianweishuji"), summoned.id(), actors.as("lg.zhenggai.a").personId());
    String path = "/desk/summons/" + summoned.id() + "/draft";
    Site aide = site("lg.zhenggai.a");
    String page = aide.get("/desk/summons").body();
    String card = page.substring(page.indexOf(path));
    String seen = card.replaceAll("(?s).*?name=\"seen\" value=\"(\\w+)\".*", "$1");
    assertThat(aide.postFrom("/desk/summons", path, Map.of("draft", "第一个标签页", "seen", seen)).statusCode()).isEqualTo(302);
    HttpResponse<String> second = aide.postFrom("/desk/summons", path, Map.of("draft", "第二个标签页", "seen", seen));
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("别人已经先存了新的内容", "第一个标签页</pre>", "第二个标签页</textarea>");
    assertThat(interviews.persons(interview).get(0).draft()).isEqualTo("第一个标签页");
  }

  /** The mail's link, the kind of reply, the button: three clicks. */
  @Test
  @Tag("T6")
  void letTheSummonedAnswerInABrowserInThreeClicks() {
    Interview interview = notified("browser" + UUID.randomUUID());
    String ref = jdbc.queryForObject("select task_ref from outbox where template = 'assigned' and case_kind = 'interview'"
        + " and case_id = ? and recipient_id = ?", String.class, interview.id(),
        actors.as("lg.xianweishuji").personId());
    try (Chromium chromium = new Chromium()) {
      Page page = chromium.login(port, 360, "lg.xianweishuji");
      page.navigate("/tasks/" + ref);
      page.locator("input[name=reply][value=ANSWER]").check();
      page.locator("textarea[name=answer]").fill("在手机上写的汇报");
      page.fill("#f-password", "xiaohao-demo");
      page.locator("form.task-form.card .buttons .btn-primary").first().click();
      page.locator("h1").filter(new Locator.FilterOptions().setHasText("已完成")).waitFor();
      page.navigate("/desk/summons");
      Chromium.assertSays(page.locator("main"), "书面汇报已提交");
      assertThat(Chromium.scrollsSideways(page)).isFalse();
      assertThat(chromium.complaints()).isEmpty();
    }
    assertThat(interviews.persons(interview).get(0).answer()).isEqualTo("在手机上写的汇报");
  }

  private Interview notified(String source) {
    return notified(source, "lg.xianweishuji");
  }

  private Interview notified(String source, String... summoned) {
    TriggerFact fact = facts.enter(actors.as("yc.ducha"), new FactForm(offices.byCode("yc.ducha").id(),
        FactKind.ASSESSMENT, divisions.byCode("lg").id(), Grade.AVERAGE, null, null, clock.today(), source, "一般", null));
    Interview interview = interviews.byId(fact.interviewId());
    List<Long> posts = Stream.of(summoned).map(login -> actors.as(login).appointments().get(0).postId()).toList();
    LocalDate day = calendar.plusWorkingDays(clock.today(), 5);
    actors.complete("yc.ducha", interview.subject(), "interview/proposeInterview", Map.of("proposal", "PROPOSE",
        "persons", posts, "leader", actors.as("yc.fupin").personId(), "reason", "考核一般，约谈"));
    actors.complete("yc.fupin", interview.subject(), "interview/approveInterview", Map.of("decision", "APPROVE"));
    actors.complete("yc.ducha", interview.subject(), "interview/sendNotices", Map.of("heldAt",
        day.atTime(9, 0).toString(), "place", "会议室", "answerDueOn", day.minusDays(1).toString(), "answerDemand", "原因",
        "bring", "台账", "contact", "督查处"));
    return interview;
  }

  @Test
  void haveWordsForEveryTaskInBothLanguages() {
    for (TaskHandler<?> handler : handlers.all()) {
      if (handler.formKey().startsWith("interview/")) {
        String key = handler.formKey().replace('/', '.');
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
          assertThat(messages.getMessage("task." + key, null, null, locale)).isNotNull();
          for (var component : handler.form().getRecordComponents()) {
            assertThat(messages.getMessage("form." + key + "." + component.getName(), null, null, locale))
                .as(key + "." + component.getName()).isNotNull();
          }
        }
      }
    }
  }
}
