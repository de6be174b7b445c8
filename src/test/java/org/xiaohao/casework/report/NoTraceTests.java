package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.platform.gate.Gate;
import org.xiaohao.platform.gate.NotYet;
import org.xiaohao.platform.vault.ReceiptCode;
import org.xiaohao.support.Elsewhere;
import org.xiaohao.support.Outage;
import org.xiaohao.support.XiaohaoTest;

/** A visitor's address and browser are nowhere: not in the database, the data folder, mails or logs, nor their hashes. */
@XiaohaoTest
@ExtendWith(OutputCaptureExtension.class)
class NoTraceTests {

  private static final String ADDRESS = "127.0.0.77";
  private static final String BROWSER = "canary-agent-77/1.0 (marked)";
  private static final String AGENT = "User-Agent: " + BROWSER;

  @LocalServerPort
  private int port;
  @Autowired
  private DataSource source;
  @Autowired
  private JdbcTemplate jdbc;
  @Autowired
  private Reports reports;
  @Autowired
  private ReportFixtures fixtures;
  @Autowired
  private Gate gate;
  @Value("${xiaohao.data-dir}")
  private Path data;

  @Test
  @Tag("W12")
  void leavesNoTraceOfTheVisitor(CapturedOutput output) throws Exception {
    visit(new Elsewhere(port, ADDRESS));
    List<String> needles = needles();
    assertThat(output.getAll()).doesNotContain(needles);
    assertThat(places(needles)).isEmpty();
  }

  /** Everything a visitor can do, well and badly. */
  private void visit(Elsewhere visitor) throws Exception {
    String code = reports.file(fixtures.anonymous("jp", "不留痕迹")).receipt().shown();
    visitor.get("/", AGENT);
    visitor.get("/receipt/files/1", AGENT);
    visitor.get("/nowhere/at/all", AGENT);
    visitor.get("/report?step=%zz&lang=%00", AGENT);
    visitor.form("/report", Map.of("what", "有问题", "step", "3", "go", "send", "seed", "bad"), AGENT);
    assertThat(visitor.json("/api/v1/reports", "{\"what\":\"接口提交\"}", AGENT).status()).isEqualTo(201);
    visitor.json("/api/v1/reports", "{\"what\":", AGENT);
    visitor.json("/api/v1/challenges", "", AGENT);
    assertThat(visitor.form("/receipt", Map.of("code", code), AGENT).status()).isEqualTo(303);
    visitor.form("/receipt", Map.of("code", "ABCD"), AGENT);
    for (int i = 0; i < 52; i++) {
      visitor.form("/receipt", Map.of("code", ReceiptCode.random().shown()), AGENT);
    }
    assertThat(visitor.form("/receipt", Map.of("code", ReceiptCode.random().shown()), AGENT).status()).isEqualTo(429);
    try {
      for (int i = 0; i < 2000; i++) {
        gate.admitWithoutChallenge(ADDRESS);
      }
    } catch (NotYet wait) {
      assertThat(visitor.json("/api/v1/reports", "{\"what\":\"太多\"}", AGENT).status()).isEqualTo(429);
    }
    try (Outage outage = new Outage(source)) {
      assertThat(visitor.form("/receipt", Map.of("code", code), AGENT).status()).isEqualTo(503);
      assertThat(visitor.get("/receipt", AGENT, "Cookie: receipt=" + "A".repeat(43)).status()).isEqualTo(503);
    }
  }

  /** The marks themselves and their plain hashes, as text. */
  private static List<String> needles() throws Exception {
    List<String> needles = new ArrayList<>();
    for (String mark : List.of(ADDRESS, BROWSER)) {
      needles.add(mark);
      for (String algorithm : List.of("MD5", "SHA-1", "SHA-256", "SHA-512")) {
        byte[] hash = MessageDigest.getInstance(algorithm).digest(mark.getBytes(StandardCharsets.UTF_8));
        needles.add(HexFormat.of().formatHex(hash));
        needles.add(HexFormat.of().withUpperCase().formatHex(hash));
        needles.add(Base64.getEncoder().withoutPadding().encodeToString(hash));
        needles.add(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
      }
    }
    return needles;
  }

  /** Where a needle lies, in each column of each table, as text or as the bytes of a hash, and in each small file. */
  private List<String> places(List<String> needles) throws IOException {
    List<String> found = new ArrayList<>();
    jdbc.query("select table_name, column_name from information_schema.columns where table_schema = database() "
        + "and data_type in ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'json', 'binary', 'varbinary', "
        + "'tinyblob', 'blob', 'mediumblob', 'longblob')", row -> {
          String table = row.getString(1);
          String column = row.getString(2);
          String bytes = "cast(`" + column + "` as binary)";
          String test = needles.stream().map(needle -> "locate(cast(? as binary), " + bytes + ") > 0"
              + (needle.matches("[0-9a-f]{32,}") ? " or locate(unhex('" + needle + "'), " + bytes + ") > 0" : ""))
              .collect(Collectors.joining(" or "));
          if (jdbc.queryForObject("select count(*) from `" + table + "` where " + test, Long.class, needles.toArray()) > 0) {
            found.add(table + "." + column);
          }
        });
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).filter(file -> !file.toString().contains("mariadb")).toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        needles.stream().filter(text::contains).forEach(needle -> found.add(file + " holds " + needle));
      }
    }
    return found;
  }
}
