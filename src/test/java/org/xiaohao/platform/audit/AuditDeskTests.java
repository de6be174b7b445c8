package org.xiaohao.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.casework.problem.FoundProblems;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.notification.Outbox;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.schedule.SealRoots;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** The security auditor's pages, and that nobody else has them. */
@XiaohaoTest
class AuditDeskTests {

  private static final String AUDITOR = "yc.auditor";

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Actors actors;
  @Autowired private ProblemLists lists;
  @Autowired private Offices offices;
  @Autowired private BusinessClock clock;
  @Autowired private CaseAccess access;
  @Autowired private Audit audit;
  @Autowired private Seals seals;
  @Autowired private SealRoots roots;
  @Autowired private Outbox outbox;
  @Value("${xiaohao.data-dir}") private Path data;

  private String list() {
    return lists.enter(actors.as("qs.ducha"), new FoundProblems(offices.byCode("qs.ducha").id(), "COUNTY_FOUND",
        "督查发现的问题", "入户核查发现", null, clock.today(), false));
  }

  private CaseRef subject(String reference) {
    return new CaseRef("problem-list",
        jdbc.queryForObject("select case_id from work_item where case_reference = ?", Long.class, reference));
  }

  private static String today() {
    return LocalDate.ofInstant(java.time.Instant.now(), java.time.ZoneId.of("Asia/Shanghai")).toString();
  }

  @Test
  void findsDeedsByCasePersonKindAndPeriod() {
    String one = list();
    String other = list();
    Site site = new Site(port).login(AUDITOR);
    assertThat(site.get("/desk/audit?reference=" + one).body()).contains("建立清单", one).doesNotContain(other)
        .doesNotContain("督查发现的问题", "入户核查发现");
    assertThat(site.get("/desk/audit?login=qs.ducha").body()).contains(one, other);
    assertThat(site.get("/desk/audit?login=" + AUDITOR + "&kind=LOGIN").body()).contains("登录")
        .doesNotContain("建立清单");
    assertThat(site.get("/desk/audit?from=" + today() + "&to=" + today()).body()).contains(one, other);
    assertThat(site.get("/desk/audit?from=2001-01-01&to=2001-01-02").body()).contains("没有符合条件的记录");
    assertThat(site.get("/desk/audit?reference=R0&login=nobody").body()).contains("没有符合条件的记录");
  }

  @Test
  void pagesByKeyWithoutLosingARow() {
    String reference = list();
    CaseRef subject = subject(reference);
    for (int i = 0; i < 60; i++) {
      jdbc.update("insert into read_entry (suite, hash, at, salt, person_id, case_kind, case_id, slot, seal_id) "
          + "values ('x', 'x', utc_timestamp(), 'x', 1, 'problem-list', ?, ?, 0)", subject.id(), -i);
    }
    try {
      readsAll(new Site(port).login(AUDITOR), reference);
    } finally {
      jdbc.update("delete from read_entry where suite = 'x'");
    }
  }

  private static void readsAll(Site site, String reference) {
    String first = site.get("/desk/audit?tab=readings&reference=" + reference).body();
    String next = first.replaceAll("(?s).*<a href=\"([^\"]*cursor=[^\"]*)\".*", "$1").replace("&amp;", "&");
    String second = site.get(next).body();
    assertThat(first.split("read #", -1)).hasSize(51);
    assertThat(second.split("read #", -1)).hasSize(11);
  }

  @Test
  @Tag("W15")
  void isThereForNobodyElse() {
    String reference = list();
    for (String login : new String[] {"qs.shouli", "qs.ducha", "yc.sysadmin", "yc.keyadmin", "qs.shuji"}) {
      Site site = new Site(port).login(login);
      for (String path : new String[] {"/desk/audit", "/desk/audit/trail?reference=" + reference, "/desk/audit/key"}) {
        assertThat(site.get(path).statusCode()).as(login + " " + path).isEqualTo(404);
      }
      assertThat(site.postFrom("/desk", "/desk/audit/check", Map.of()).statusCode()).as(login).isIn(403, 404);
      assertThat(site.get("/desk").body()).doesNotContain("/desk/audit");
      for (String path : new String[] {"/api/v1/audit", "/api/v1/audit/trail?reference=" + reference,
          "/api/v1/audit/key"}) {
        assertThat(site.api(login, "GET", path, null).statusCode()).as(login + " " + path).isEqualTo(404);
      }
      assertThat(site.api(login, "POST", "/api/v1/audit/check", null).statusCode()).as(login).isEqualTo(404);
    }
  }

  @Test
  @Tag("W15")
  void hidesACaseFromAnAuditorWhoIsKeptAway() {
    String reference = list();
    CaseRef subject = subject(reference);
    Site site = new Site(port).login(AUDITOR);
    assertThat(site.get("/desk/audit").body()).contains(reference);
    access.exclude(subject, actors.as(AUDITOR).personId(), "DECLARED", true);
    assertThat(without(reference, site)).isEqualTo(without("X0000000000", site));
    assertThat(site.get("/desk/audit").body()).doesNotContain(reference, subject.toString());
    assertThat(site.get("/desk/audit/trail?reference=" + reference).statusCode()).isEqualTo(404);
    HttpResponse<String> period = site.get("/desk/audit/trail?from=" + today() + "&to=" + today());
    assertThat(period.body()).contains("\"type\":\"end\"").doesNotContain("\"" + subject + "\"");
  }

  /** The page for a reference, but for the reference itself and the token of its forms. */
  private static String without(String reference, Site site) {
    return site.get("/desk/audit?reference=" + reference).body().replace(reference, "")
        .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
  }

  @Test
  @Tag("W18")
  void exportsWhatTheVerifierPasses() throws IOException {
    String reference = list();
    Site site = new Site(port).login(AUDITOR);
    String[] key = site.get("/desk/audit/key").body().strip().split(" ");
    Map<String, byte[]> keys = Map.of(key[0], Base64.getDecoder().decode(key[1]));
    for (String path : new String[] {"reference=" + reference, "from=" + today() + "&to=" + today()}) {
      HttpResponse<String> file = site.get("/desk/audit/trail?" + path);
      assertThat(file.headers().firstValue("Content-Disposition").orElseThrow()).contains("attachment", ".jsonl");
      TrailVerifier.Result result =
          TrailVerifier.verify(new BufferedReader(new StringReader(file.body())), keys, Map.of());
      assertThat(result.flaws()).isEmpty();
      assertThat(result.entries()).isPositive();
    }
    assertThat(site.get("/desk/audit?kind=AUDIT").body()).contains("导出审计记录", reference);
    assertThat(new Site(port).login("qs.ducha").get("/desk/audit/trail").statusCode()).isEqualTo(404);
  }

  /** What is missing is said on the page itself, which keeps what was typed. */
  @Test
  void saysOnThePageWhatAnExportNeeds() {
    Site site = new Site(port).login(AUDITOR);
    for (String asked : new String[] {"", "?reference=&from=2017-02-01&to=", "?from=2017-02-02&to=2017-02-01"}) {
      HttpResponse<String> answer = site.get("/desk/audit/trail" + asked);
      assertThat(answer.statusCode()).as(asked).isEqualTo(422);
      assertThat(answer.body()).as(asked).contains("请填写起止日期", "校验全部记录", "trail-fault");
    }
    assertThat(site.get("/desk/audit/trail?from=2017-02-01").body()).contains("value=\"2017-02-01\"");
    assertThat(site.get("/desk/audit/trail?reference=R0000000000").body()).contains("value=\"R0000000000\"", "role=\"alert\"");
  }

  @Test
  @Tag("M20")
  void namesTheChangedRowOnThePage() {
    CaseRef subject = subject(list());
    Site site = new Site(port).login(AUDITOR);
    assertThat(site.postFrom("/desk/audit", "/desk/audit/check", Map.of()).body()).contains("记录完整");
    jdbc.update("update audit_entry set office_id = office_id + 1 where chain = ? and seq = 1", subject.toString());
    assertThat(site.postFrom("/desk/audit", "/desk/audit/check", Map.of()).body())
        .contains("记录不完整", subject + " #1", "这条记录被改动");
    jdbc.update("update audit_entry set office_id = office_id - 1 where chain = ? and seq = 1", subject.toString());
  }

  @Test
  void answersProgramsAlike() {
    String reference = list();
    Site site = new Site(port);
    assertThat(site.read(site.api(AUDITOR, "GET", "/api/v1/audit?reference=" + reference, null)).get("items"))
        .anySatisfy(row -> assertThat(row.get("action").asText()).isEqualTo("list.open"));
    assertThat(site.read(site.api(AUDITOR, "POST", "/api/v1/audit/check", null)).get("whole").asBoolean()).isTrue();
    assertThat(site.api(AUDITOR, "GET", "/api/v1/audit/trail?reference=" + reference, null).body())
        .startsWith("{\"type\":\"trail\"").contains("\"type\":\"end\"");
  }

  @Test
  @Tag("W18")
  void mailsTheNewestRootOnceToTheAuditor() throws IOException {
    list();
    seals.sealAll();
    roots.mail();
    roots.mail();
    while (outbox.send() > 0) {
      Thread.onSpinWait();
    }
    Seals.SealedRoot root = seals.last().orElseThrow();
    try (Stream<Path> mails = Files.list(data.resolve("mail"))) {
      assertThat(mails.filter(Files::isRegularFile).map(AuditDeskTests::text)
          .filter(mail -> mail.contains(root.number() + ":" + root.hash()) && mail.contains("To: " + AUDITOR)))
          .hasSize(1);
    }
  }

  /** A mail with its body decoded. */
  private static String text(Path mail) {
    try {
      String raw = Files.readString(mail);
      int body = raw.indexOf("\r\n\r\n");
      return raw.substring(0, body) + new String(Base64.getMimeDecoder().decode(raw.substring(body).strip()),
          java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException | IllegalArgumentException e) {
      return "";
    }
  }
}
