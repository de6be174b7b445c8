package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.support.XiaohaoTest;

/** Uploads over bad lines, as raw sockets: slow ones keep nobody out, broken ones leave nothing behind. */
@XiaohaoTest
class SlowUploadTests {

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
  private static final int UPLOADS = 20;

  @LocalServerPort private int port;
  @Autowired private Reports reports;
  @Autowired private ReportFixtures fixtures;
  @Autowired private DataSource source;
  @Autowired private JdbcTemplate jdbc;

  private final HttpClient client = HttpClient.newHttpClient();
  private String cookie;
  private String token;

  private FiledReport signIn(String what) throws Exception {
    FiledReport filed = reports.file(fixtures.anonymous("qs.xyp.bsl", what));
    HttpResponse<String> opened = client.send(HttpRequest.newBuilder(uri("/receipt"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString("code=" + filed.receipt().shown())).build(),
        HttpResponse.BodyHandlers.ofString());
    cookie = opened.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    Matcher found = TOKEN.matcher(receiptPage());
    assertThat(found.find()).isTrue();
    token = found.group(1);
    return filed;
  }

  private String receiptPage() throws Exception {
    return client.send(HttpRequest.newBuilder(uri("/receipt")).header("Cookie", cookie).build(),
        HttpResponse.BodyHandlers.ofString()).body();
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** Sends the beginning of a file and leaves the line open. */
  private Socket begin(String fileName) throws Exception {
    Socket socket = new Socket("localhost", port);
    OutputStream out = socket.getOutputStream();
    String part = "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + token
        + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\n\r\n";
    out.write(("POST /receipt/files HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie
        + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 9000000\r\n\r\n" + part)
        .getBytes(StandardCharsets.UTF_8));
    out.write(new byte[700 * 1024]);
    out.flush();
    return socket;
  }

  private long unfinished() {
    return jdbc.queryForObject("select count(*) from attachment where state = 'UPLOADING'", Long.class);
  }

  private static void await(BooleanSupplier what) throws InterruptedException {
    long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!what.getAsBoolean() && System.nanoTime() < until) {
      Thread.sleep(50);
    }
    assertThat(what.getAsBoolean()).isTrue();
  }

  @Test
  @Tag("W8")
  void holdNoConnectionKeepNobodyOutAndLeaveNothingWhenTheyBreak() throws Exception {
    FiledReport filed = signIn("慢");
    List<Socket> lines = new ArrayList<>();
    try {
      for (int i = 0; i < UPLOADS; i++) {
        lines.add(begin("慢" + i + ".jpg"));
      }
      await(() -> unfinished() == UPLOADS && jdbc.queryForObject("select count(*) from attachment_chunk c"
          + " join attachment a on a.id = c.attachment_id where a.state = 'UPLOADING'", Long.class) == UPLOADS);
      HikariDataSource pool = source.unwrap(HikariDataSource.class);
      await(() -> pool.getHikariPoolMXBean().getActiveConnections() == 0);
      Visitor other = new Visitor(port);
      other.get("/report");
      other.submit("/report", "what", "别人照样可以举报", "go", "next");
      other.submit("/report", "go", "next");
      assertThat(other.submit("/report", "go", "send").body()).contains("查询码");
    } finally {
      for (Socket line : lines) {
        line.close();
      }
    }
    await(() -> unfinished() == 0);
    assertThat(receiptPage()).doesNotContain("慢0.jpg").contains("name=\"file\"");
    assertThat(jdbc.queryForObject("select count(*) from attachment where owner_kind = 'report' and owner_id = ?",
        Long.class, filed.id())).isZero();
    assertThat(jdbc.queryForObject("select count(*) from attachment_chunk c left join attachment a on a.id = c.attachment_id"
        + " where a.id is null", Long.class)).isZero();
  }

  @Test
  void saysOfAFormThatEndsTooSoonThatItIsBroken() throws Exception {
    signIn("断");
    String body = "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + token
        + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"断.jpg\"\r\n\r\nhalf a pict";
    HttpResponse<String> answer = client.send(HttpRequest.newBuilder(uri("/receipt/files")).header("Cookie", cookie)
        .header("Content-Type", "multipart/form-data; boundary=x").POST(HttpRequest.BodyPublishers.ofString(body)).build(),
        HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("收到的内容不完整").doesNotContain("断.jpg");
  }
}
