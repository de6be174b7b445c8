package org.xiaohao.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class OutboxTests {

  private static final CaseRef SUBJECT = new CaseRef("clue", 900_000_001L);

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
    assertThatThrownBy(() -> outbox.repeat(id)).isInstanceOf(DomainException.class);
    jdbc.update("update outbox set state = 'FAILED', attempts = 8 where id = ?", id);
    outbox.repeat(id);
    sendAll();
    assertThat(state(ref)).isEqualTo("SENT");
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
