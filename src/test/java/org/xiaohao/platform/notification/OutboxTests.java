package org.xiaohao.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class OutboxTests {

  private static final CaseRef SUBJECT = new CaseRef("clue", 900_000_001L);

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  @Autowired private Outbox outbox;
  @Autowired private Actors actors;
  @Autowired private CaseAccess access;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate jdbc;
  @Value("${xiaohao.data-dir}") private Path data;

  @Test
  void writesOneMailHoweverOftenTheStepIsRepeated() throws IOException {
    String key = UUID.randomUUID().toString();
    long person = actors.as("qs.shi1.a").personId();
    add(new Notice(key, "assigned", person, SUBJECT, "abc123"));
    add(new Notice(key, "assigned", person, SUBJECT, "abc123"));
    sendAll();
    List<Path> mails = mailsWith("/tasks/abc123");
    assertThat(mails).hasSize(1);
    assertThat(Files.readString(mails.get(0))).contains("To: qs.shi1.a@").contains("Message-ID: <outbox-");
  }

  @Test
  void leadsToTheCaseWhereItsOwnPageTellsMore() throws IOException {
    var filed = new CaseDesk(context).filed();
    add(new Notice(UUID.randomUUID().toString(), "case.extension-decided", actors.as("qs.shi1.a").personId(),
        CaseDesk.ref(filed), null));
    sendAll();
    assertThat(mailsWith("/reports/" + filed.ref())).hasSize(1);
  }

  @Test
  void forgetsTheMailOfADeedThatIsRolledBack() throws IOException {
    String ref = UUID.randomUUID().toString().substring(0, 12);
    assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
      outbox.add(new Notice(ref, "assigned", actors.as("qs.shi1.a").personId(), SUBJECT, ref));
      throw new IllegalStateException("rolled back");
    })).hasMessage("rolled back");
    sendAll();
    assertThat(mailsWith(ref)).isEmpty();
  }

  @Test
  void sendsNothingToSomebodyRecusedMeanwhile() throws IOException {
    String ref = UUID.randomUUID().toString().substring(0, 12);
    long person = actors.as("qs.shi1.b").personId();
    CaseRef subject = new CaseRef("clue", 900_000_002L);
    add(new Notice(ref, "assigned", person, subject, ref));
    access.exclude(subject, person, "DECLARED", true);
    sendAll();
    assertThat(mailsWith(ref)).isEmpty();
    assertThat(state(ref)).isEqualTo("DROPPED");
  }

  @Test
  void repeatsOnlyWhatFailed() {
    String ref = UUID.randomUUID().toString().substring(0, 12);
    add(new Notice(ref, "assigned", actors.as("qs.shi1.a").personId(), SUBJECT, ref));
    long id = jdbc.queryForObject("select id from outbox where dedup_key = ?", Long.class, ref);
    assertThatThrownBy(() -> outbox.repeat(actors.as("yc.sysadmin"), id)).isInstanceOf(DomainException.class);
    jdbc.update("update outbox set state = 'FAILED', attempts = 8 where id = ?", id);
    outbox.repeat(actors.as("yc.sysadmin"), id);
    sendAll();
    assertThat(state(ref)).isEqualTo("SENT");
  }

  /** The administrator sees that a mail failed, to whom and why, and not one word of what it is about. */
  @Test
  void showsWhatFailedToTheAdministratorPageByPageWithoutItsContent() {
    long person = actors.as("qs.shi1.a").personId();
    List<Long> ids = new ArrayList<>();
    for (int i = 0; i < 51; i++) {
      String key = UUID.randomUUID().toString();
      add(new Notice(key, "matter", person, SUBJECT, "geheim", "geheim"));
      ids.add(jdbc.queryForObject("select id from outbox where dedup_key = ?", Long.class, key));
    }
    jdbc.update("update outbox set state = 'FAILED', attempts = 12, failure = 'MailSendException' where id >= ?", ids.get(0));
    Site site = new Site(port);
    String path = "/api/v1/mails/failed?cursor=" + (ids.get(0) - 1);
    HttpResponse<String> answer = site.api("yc.sysadmin", "GET", path, null);
    assertThat(answer.body()).contains("qs.shi1.a", "MailSendException", "\"MATTER\"")
        .doesNotContain("geheim", "clue", "900000001", "matter");
    JsonNode first = site.read(answer);
    assertThat(first.get("items")).hasSize(50);
    JsonNode second = site.read(site.api("yc.sysadmin", "GET", "/api/v1/mails/failed?cursor=" + first.get("next").asLong(), null));
    assertThat(second.get("items").findValues("id")).extracting(JsonNode::asLong).containsExactly(ids.get(50));
    assertThat(second.has("next")).isFalse();
    Site office = new Site(port).login("yc.sysadmin");
    assertThat(office.get("/desk").body()).contains("href=\"/desk/mails\"");
    String page = office.get("/desk/mails?after=" + (ids.get(0) - 1)).body();
    assertThat(page).contains("qs.shi1.a", "有事项等待", "12 次", "MailSendException", "?after=" + ids.get(49))
        .doesNotContain("geheim", "等您回应");
    assertThat(office.postFrom("/desk/mails", "/desk/mails/" + ids.get(50) + "/repeat", Map.of()).statusCode()).isEqualTo(302);
    assertThat(jdbc.queryForObject("select state from outbox where id = ?", String.class, ids.get(50))).isEqualTo("PENDING");
    assertThat(jdbc.queryForObject("select count(*) from audit_entry where action = 'mail.repeat' and detail = ?",
        Integer.class, "mail " + ids.get(50))).isOne();
    assertThat(office.get("/desk/mails?after=" + ids.get(49)).body()).contains("后面没有了").doesNotContain("<table");
    assertThat(new Site(port).login("qs.shuji").get("/desk/mails").statusCode()).isEqualTo(404);
    jdbc.update("update outbox set state = 'DROPPED' where id >= ? and state <> 'SENT'", ids.get(0));
  }

  @Test
  void readsThePageOfFailedMailsByItsIndex() {
    List<String> keys = jdbc.query("explain select o.id from outbox o where o.state = 'FAILED' and o.id > 5 order by o.id limit 51",
        (row, at) -> row.getString("possible_keys") + " " + row.getString("Extra"));
    assertThat(keys).singleElement().asString().contains("outbox_state").doesNotContain("filesort");
  }

  private String state(String key) {
    return jdbc.queryForObject("select state from outbox where dedup_key = ?", String.class, key);
  }

  private void add(Notice notice) {
    transaction.executeWithoutResult(status -> outbox.add(notice));
  }

  private void sendAll() {
    while (outbox.send() > 0) {
      Thread.onSpinWait();
    }
  }

  private List<Path> mailsWith(String text) throws IOException {
    Path folder = data.resolve("mail");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> decoded(file).contains(text)).toList();
    }
  }

  private static String decoded(Path file) {
    try {
      String mail = Files.readString(file);
      String body = mail.substring(mail.indexOf("\r\n\r\n") + 4);
      return mail.contains("base64") ? new String(java.util.Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8)
          : body;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
