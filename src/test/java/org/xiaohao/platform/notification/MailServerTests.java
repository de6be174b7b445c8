package org.xiaohao.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** A mail server that is slow, away, or dies: nothing waits for it and nothing is sent twice. */
@XiaohaoTest
class MailServerTests {

  private static final CaseRef SUBJECT = new CaseRef("clue", 900_000_003L);

  @Autowired private Outbox files;
  @Autowired private MailNodes nodes;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Actors actors;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Environment environment;
  @LocalServerPort private int port;
  @Value("${spring.mail.properties.mail.smtp.timeout}") private long answer;

  /** What the server does once it has the whole mail, or before it says anything. */
  private enum Manner {
    /** Accepts the connection and never says a word. */
    SILENT,
    /** Takes the mail and breaks off before it says so. */
    DIES_BEFORE_THE_ANSWER,
    /** Says that it has the mail, and never answers the good-bye. */
    HANGS_AT_THE_GOODBYE,
    /** Refuses the recipient. */
    REFUSES_THE_RECIPIENT
  }

  /** A mail server of a few words; one connection after the other. */
  private static final class Server implements AutoCloseable {

    private final ServerSocket socket;
    private final Manner manner;
    private final List<String> messageIds = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    Server(Manner manner) throws IOException {
      this.manner = manner;
      this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      Thread thread = new Thread(this::serve, "mail server of few words");
      thread.setDaemon(true);
      thread.start();
    }

    private void serve() {
      while (!socket.isClosed()) {
        try {
          Socket line = socket.accept();
          open.add(line);
          if (manner != Manner.SILENT) {
            talk(line);
          }
        } catch (IOException e) {
          // The client has gone, or the test is over.
        }
      }
    }

    private void talk(Socket line) throws IOException {
      BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.ISO_8859_1));
      OutputStream out = line.getOutputStream();
      say(out, "220 ready");
      for (String word = in.readLine(); word != null; word = in.readLine()) {
        if (word.startsWith("RCPT") && manner == Manner.REFUSES_THE_RECIPIENT) {
          say(out, "550 unknown");
        } else if (word.startsWith("DATA")) {
          say(out, "354 go on");
          for (String text = in.readLine(); !text.equals("."); text = in.readLine()) {
            if (text.startsWith("Message-ID:")) {
              messageIds.add(text);
            }
          }
          if (manner == Manner.DIES_BEFORE_THE_ANSWER) {
            line.close();
            return;
          }
          say(out, "250 taken");
        } else if (word.startsWith("QUIT")) {
          if (manner == Manner.HANGS_AT_THE_GOODBYE) {
            return;
          }
          say(out, "221 bye");
        } else {
          say(out, "250 ok");
        }
      }
    }

    private static void say(OutputStream out, String words) throws IOException {
      out.write((words + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    }

    @Override
    public void close() throws IOException {
      socket.close();
      for (Socket line : open) {
        line.close();
      }
    }
  }

  @BeforeEach
  void drain() {
    while (files.send() > 0) {
      Thread.onSpinWait();
    }
  }

  private String notice() {
    String key = UUID.randomUUID().toString().substring(0, 12);
    add(key);
    return key;
  }

  private void add(String key) {
    Notice notice = new Notice(key, "assigned", actors.as("qs.shi1.a").personId(), SUBJECT, key);
    transaction.executeWithoutResult(status -> files.add(notice));
  }

  private Map<String, Object> row(String key) {
    return jdbc.queryForMap("select state, attempts, failure, if(next_attempt_at > utc_timestamp(), 'yes', 'no') as later from outbox"
        + " where dedup_key = ?", key);
  }

  private void due(String key) {
    jdbc.update("update outbox set next_attempt_at = timestampadd(second, -1, utc_timestamp()) where dedup_key = ?", key);
  }

  @Test
  void letsNothingWaitForAServerThatSaysNothing() throws Exception {
    String key = notice();
    String other = notice();
    CompletableFuture<Integer> sending;
    try (Server server = new Server(Manner.SILENT)) {
      Outbox outbox = nodes.to(server.socket.getLocalPort(), Duration.ofMinutes(2));
      sending = CompletableFuture.supplyAsync(outbox::send);
      while (server.open.isEmpty()) {
        Thread.sleep(20);
      }
      add(key);
      assertThat(new Site(port).login("qs.shi1.a").get("/desk").statusCode()).isEqualTo(200);
      assertThat(sending).as("the same notice was added, and a page shown, while the server kept silent").isNotDone();
    }
    assertThat(sending.get(20, TimeUnit.SECONDS)).as("the round ends").isZero();
    assertThat(row(key)).containsEntry("state", "PENDING").containsEntry("attempts", 1).containsEntry("later", "yes");
    assertThat(row(other)).as("waits for the next round").containsEntry("attempts", 0);
    drain();
    jdbc.update("update outbox set state = 'DROPPED' where dedup_key in (?, ?)", key, other);
  }

  @Test
  void givesUpOnAServerThatSaysNothing() throws IOException {
    String key = notice();
    try (Server server = new Server(Manner.SILENT)) {
      assertThat(nodes.to(server.socket.getLocalPort(), Duration.ofMillis(300)).send()).isZero();
    }
    assertThat(row(key)).containsEntry("state", "PENDING").containsEntry("attempts", 1).containsEntry("later", "yes");
    jdbc.update("update outbox set state = 'DROPPED' where dedup_key = ?", key);
  }

  @Test
  void triesALimitedNumberOfTimesWhereNobodyListens() throws IOException {
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    Outbox outbox = nodes.to(closed, Duration.ofSeconds(2));
    String key = notice();
    int rounds = 0;
    while (row(key).get("state").equals("PENDING")) {
      due(key);
      assertThat(outbox.send()).isZero();
      assertThat(++rounds).isLessThan(30);
    }
    assertThat(row(key)).containsEntry("state", "FAILED").containsEntry("attempts", 12)
        .containsEntry("failure", "MailSendException");
    assertThat(rounds).isEqualTo(12);
    files.repeat(actors.as("yc.sysadmin"), jdbc.queryForObject("select id from outbox where dedup_key = ?", Long.class, key));
    assertThat(row(key)).containsEntry("state", "PENDING").containsEntry("attempts", 0);
    drain();
  }

  /** Nobody can know whether it has arrived: it is sent again under the same Message-ID, and is one mail (decision 25). */
  @Test
  void repeatsUnderTheSameMessageIdWhatWasNotAnswered() throws IOException {
    String key = notice();
    List<String> ids = new CopyOnWriteArrayList<>();
    try (Server server = new Server(Manner.DIES_BEFORE_THE_ANSWER)) {
      nodes.to(server.socket.getLocalPort(), Duration.ofSeconds(2)).send();
      ids.addAll(server.messageIds);
    }
    assertThat(row(key)).containsEntry("state", "PENDING").containsEntry("attempts", 1).containsEntry("later", "yes");
    due(key);
    GreenMail mail = MailNodes.server();
    mail.start();
    try {
      Outbox outbox = nodes.to(mail.getSmtp().getPort(), Duration.ofSeconds(5));
      outbox.send();
      assertThat(row(key)).containsEntry("state", "SENT");
      due(key);
      assertThat(outbox.send()).as("what was answered is not sent again").isZero();
      assertThat(mail.getReceivedMessages()).hasSize(1);
      ids.add("Message-ID: " + mail.getReceivedMessages()[0].getMessageID());
    } catch (jakarta.mail.MessagingException e) {
      throw new IOException(e);
    } finally {
      mail.stop();
    }
    assertThat(ids).hasSize(2);
    assertThat(ids.get(0)).isEqualTo(ids.get(1));
  }

  @Test
  void sendsOnceWhatWasTakenThoughTheServerHangsAfterwards() throws IOException {
    String key = notice();
    try (Server server = new Server(Manner.HANGS_AT_THE_GOODBYE)) {
      Outbox outbox = nodes.to(server.socket.getLocalPort(), Duration.ofSeconds(1));
      outbox.send();
      assertThat(row(key)).containsEntry("state", "SENT").containsEntry("failure", null);
      due(key);
      outbox.send();
      assertThat(server.messageIds).hasSize(1);
    }
  }

  @Test
  void goesOnWithTheOtherMailsWhenOneIsRefused() throws IOException {
    String key = notice();
    String other = notice();
    try (Server server = new Server(Manner.REFUSES_THE_RECIPIENT)) {
      assertThat(nodes.to(server.socket.getLocalPort(), Duration.ofSeconds(2)).send()).isEqualTo(2);
    }
    assertThat(row(key)).containsEntry("attempts", 1);
    assertThat(row(other)).containsEntry("attempts", 1);
    jdbc.update("update outbox set state = 'DROPPED' where dedup_key in (?, ?)", key, other);
  }

  /** A node that dies in the middle leaves the row taken; another one has it when the time is over. */
  @Test
  void leavesATakenMailToNobodyElseUntilItsTimeIsOver() throws IOException {
    String key = notice();
    jdbc.update("update outbox set attempts = 1, next_attempt_at = timestampadd(minute, 30, utc_timestamp())"
        + " where dedup_key = ?", key);
    files.send();
    assertThat(row(key)).containsEntry("state", "PENDING");
    due(key);
    files.send();
    assertThat(row(key)).containsEntry("state", "SENT");
  }

  @Test
  void hasAnEndForEveryWaitAndPatienceWithAServerThatTakesItsTime() {
    for (String wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
      assertThat(environment.getProperty("spring.mail.properties.mail.smtp." + wait, Long.class)).as(wait).isPositive();
    }
    assertThat(answer).as("giving up too early on a slow answer sends the mail again").isGreaterThanOrEqualTo(60_000);
  }
}
