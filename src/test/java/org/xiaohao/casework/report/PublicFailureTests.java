package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.support.Headers;
import org.xiaohao.support.Outage;
import org.xiaohao.support.XiaohaoTest;

/** The public side while the database cannot be reached. */
@XiaohaoTest
class PublicFailureTests {

  private static final String TOLD = "低保名额没有开会 <b>\"';\n第二行";
  private static final String SHOWN = "低保名额没有开会 &lt;b&gt;&quot;&#39;;";

  @LocalServerPort
  private int port;
  @Autowired
  private DataSource source;
  @Autowired
  private JdbcTemplate jdbc;

  private long reports() {
    return jdbc.queryForObject("select count(*) from report", Long.class);
  }

  private static void assertKept(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("还没有存进去", "autofocus", SHOWN, "第二行").doesNotContain("Exception");
    Headers.assertStrict(answer, "after a failure");
    Headers.assertNotKept(answer, "after a failure");
  }

  @Test
  @Tag("W10")
  void saysThatNothingWasFiledAndKeepsWhatWasTyped() throws Exception {
    Visitor visitor = new Visitor(port);
    visitor.get("/report");
    visitor.submit("/report", "who", "村主任", "what", TOLD, "place", "yc", "go", "next");
    visitor.submit("/report", "go", "next");
    long before = reports();
    try (Outage outage = new Outage(source)) {
      assertKept(visitor.submit("/report", "go", "send"));
      assertKept(visitor.submit("/report", "go", "send"));
    }
    assertThat(reports()).isEqualTo(before);
    assertThat(visitor.submit("/report", "go", "send").body()).contains("请记下查询码");
    assertThat(reports()).isEqualTo(before + 1);
  }

  @Test
  void keepsAMessageThatCouldNotBeStored() throws Exception {
    Visitor visitor = new Visitor(port);
    visitor.get("/report");
    visitor.submit("/report", "what", "断线", "go", "next");
    visitor.submit("/report", "go", "next");
    visitor.submit("/report", "go", "send");
    visitor.submit("/receipt");
    try (Outage outage = new Outage(source)) {
      assertKept(visitor.submit("/receipt/messages", "text", TOLD));
    }
    assertThat(visitor.submit("/receipt/messages").body()).contains("已收到您写的内容", SHOWN);
  }

  @Test
  @Tag("W10")
  void tellsProgramsAndReadersThatTheDataCannotBeReached() throws Exception {
    Visitor visitor = new Visitor(port);
    try (Outage outage = new Outage(source)) {
      HttpResponse<String> filed = visitor.json("/api/v1/reports", "{\"what\":\"接口\"}");
      assertThat(filed.statusCode()).isEqualTo(503);
      assertThat(filed.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
      Headers.assertStrict(filed, "API 503");
      HttpResponse<String> read = visitor.post("/receipt", "code=" + org.xiaohao.platform.vault.ReceiptCode.random().shown());
      assertThat(read.statusCode()).isEqualTo(503);
      assertThat(read.body()).contains("没有生效").doesNotContain("Exception");
      Headers.assertStrict(read, "page 503");
      Headers.assertNotKept(read, "page 503");
    }
  }

  @Test
  @Tag("W10")
  void guardsADownloadLikeAPage() throws Exception {
    Visitor visitor = new Visitor(port);
    visitor.get("/report");
    visitor.submit("/report", "what", "下载", "go", "next");
    visitor.submit("/report", "go", "next");
    visitor.submit("/report", "go", "send");
    visitor.submit("/receipt");
    HttpResponse<String> thread = visitor.upload("/receipt/files", "账本.html", "<script>1</script>".getBytes(StandardCharsets.UTF_8));
    Matcher link = Pattern.compile("/receipt/files/\\d+").matcher(thread.body());
    assertThat(link.find()).isTrue();
    HttpResponse<String> file = visitor.get(link.group());
    assertThat(file.statusCode()).isEqualTo(200);
    Headers.assertStrict(file, "download");
    Headers.assertNotKept(file, "download");
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
    assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
  }
}
