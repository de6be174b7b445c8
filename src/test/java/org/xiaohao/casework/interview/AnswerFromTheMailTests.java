package org.xiaohao.casework.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.WorkingCalendar;
import org.xiaohao.platform.notification.Outbox;
import org.xiaohao.platform.organisation.Accounts;
import org.xiaohao.platform.organisation.DemoAccount;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.workflow.Tasks;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.support.Chromium;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** From the mail in the county secretary's box to his signed answer, and nobody else's way to it. */
@XiaohaoTest
@Tag("T6")
@Tag("S18")
@Tag("C26")
class AnswerFromTheMailTests {

  private static final int MOST_CLICKS = 5;
  private static final String LEAD = "lg.xianweishuji";
  private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/tasks/\\w+)");

  @LocalServerPort private int port;
  @Autowired private TriggerFacts facts;
  @Autowired private Interviews interviews;
  @Autowired private Actors actors;
  @Autowired private WorkItems items;
  @Autowired private Tasks tasks;
  @Autowired private Accounts accounts;
  @Autowired private Outbox outbox;
  @Autowired private BusinessClock clock;
  @Autowired private WorkingCalendar calendar;
  @Autowired private Divisions divisions;
  @Autowired private Offices offices;
  @Autowired private ObjectMapper json;
  @Value("${xiaohao.data-dir}") private Path data;

  private Interview notified() {
    TriggerFact fact = facts.enter(actors.as("yc.ducha"), new FactForm(offices.byCode("yc.ducha").id(),
        FactKind.ASSESSMENT, divisions.byCode("lg").id(), Grade.AVERAGE, null, null, clock.today(),
        "信箱 " + UUID.randomUUID(), "一般", null));
    Interview interview = interviews.byId(fact.interviewId());
    LocalDate day = calendar.plusWorkingDays(clock.today(), 5);
    does("yc.ducha", interview, "proposeInterview", Map.of("proposal", "PROPOSE", "persons",
        List.of(actors.as(LEAD).appointments().get(0).postId()), "leader", actors.as("yc.fupin").personId(), "reason",
        "考核一般"));
    does("yc.fupin", interview, "approveInterview", Map.of("decision", "APPROVE"));
    does("yc.ducha", interview, "sendNotices", Map.of("heldAt", day.atTime(9, 0).toString(), "place", "会议室",
        "answerDueOn", day.minusDays(1).toString(), "answerDemand", "原因", "bring", "台账", "contact", "督查处"));
    return interviews.byId(interview.id());
  }

  private void does(String login, Interview interview, String task, Map<String, Object> form) {
    actors.complete(login, interview.subject(), "interview/" + task, form);
  }

  private String task(Interview interview) {
    return items.openOf(interview.subject()).get(0).ref();
  }

  private InterviewPerson summoned(Interview interview) {
    return interviews.persons(interview).get(0);
  }

  /** The addresses of tasks in the mails that lie in a person's box. */
  private List<String> mailed(String login) throws IOException {
    while (outbox.send() > 0) {
      Thread.onSpinWait();
    }
    try (Stream<Path> files = Files.list(data.resolve("mail"))) {
      return files.map(AnswerFromTheMailTests::read).filter(mail -> mail.contains("To: " + login + "@"))
          .flatMap(mail -> LINK.matcher(mail).results().map(found -> found.group(1))).toList();
    }
  }

  private static String read(Path file) {
    try {
      String mail = Files.readString(file);
      int body = mail.indexOf("\r\n\r\n") + 4;
      return mail.contains("base64") ? mail.substring(0, body)
          + new String(Base64.getMimeDecoder().decode(mail.substring(body)), StandardCharsets.UTF_8) : mail;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counts what a hand does beside typing. */
  private static final class Clicks {

    private final List<String> done = new ArrayList<>();

    void click(Locator what) {
      done.add(what.toString());
      what.click();
    }
  }

  @Test
  void takesFiveClicksAtMostOnThePhoneThoughNotLoggedIn() throws IOException {
    Interview interview = notified();
    String link = mailed(LEAD).stream().filter(path -> path.equals("/tasks/" + task(interview))).findFirst().orElseThrow();
    try (Chromium chromium = new Chromium()) {
      Clicks clicks = new Clicks();
      Page page = chromium.page(port, 360);
      clicks.done.add("the link in the mail");
      page.navigate(link);
      page.fill("#username", LEAD);
      page.fill("#password", "xiaohao-demo");
      clicks.click(page.locator("form button[type=submit], form button:not([type])").first());
      page.waitForURL("**" + link + "**");
      clicks.click(page.locator("label:has(input[name=reply][value=ANSWER]), input[name=reply][value=ANSWER]").first());
      page.locator("textarea[name=answer]").fill("照单全收，逐户重核");
      page.fill("#f-password", "xiaohao-demo");
      clicks.click(page.locator("form.task-form.card .buttons .btn-primary").first());
      page.locator("h1").filter(new Locator.FilterOptions().setHasText("已完成")).waitFor();
      assertThat(clicks.done).hasSizeLessThanOrEqualTo(MOST_CLICKS);
      assertThat(chromium.complaints()).isEmpty();
    }
    assertThat(summoned(interview).answer()).isEqualTo("照单全收，逐户重核");
  }

  /** Every account of the province, at the door that page and API share. */
  @Test
  void letsNoOtherAccountAnswer() {
    Interview interview = notified();
    String task = task(interview);
    Map<String, String> answer = Map.of("reply", "ANSWER", "answer", "冒名");
    List<String> others = accounts.demoAccounts().stream().map(DemoAccount::login).filter(login -> !login.equals(LEAD))
        .toList();
    assertThat(others).hasSizeGreaterThan(200);
    for (String other : others) {
      assertThatThrownBy(() -> tasks.complete(actors.as(other), task, json.valueToTree(answer))).as(other)
          .isInstanceOf(DomainException.class);
    }
    for (String other : List.of("lg.xianzhang", "lg.zhenggai.a", "yc.ducha", "yc.sysadmin")) {
      Site site = new Site(port).login(other);
      assertThat(site.get("/tasks/" + task).body()).as(other).doesNotContain("name=\"answer\"");
      assertThat(site.postFrom("/desk", "/tasks/" + task, answer).statusCode()).as(other).isIn(403, 404);
      assertThat(site.api(other, "POST", "/api/v1/tasks/" + task, answer).statusCode()).as(other).isIn(403, 404);
    }
    assertThat(new Site(port).api(null, "POST", "/api/v1/tasks/" + task, answer).statusCode()).isEqualTo(401);
    assertThat(summoned(interview).answeredOn()).isNull();
    assertThat(new Site(port).api(LEAD, "POST", "/api/v1/tasks/" + task, answer).statusCode()).isLessThan(300);
    assertThat(summoned(interview).answer()).isEqualTo("冒名");
  }
}
