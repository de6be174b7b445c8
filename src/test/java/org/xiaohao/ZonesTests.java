package org.xiaohao;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.casework.report.Report;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.demo.Actors;
import org.xiaohao.support.Site;
import org.xiaohao.support.TwoZones;

@Tag("T10")
class ZonesTests {

  private static TwoZones zones;

  @BeforeAll
  static void start() {
    zones = new TwoZones();
  }

  @AfterAll
  static void stop() {
    if (zones != null) {
      zones.close();
    }
  }

  private String file(String what) {
    Site site = zones.site();
    var answer = site.api(null, "POST", "/api/v1/reports", Map.of("place", "qs.xyp.bsl", "who", "村主任", "what", what,
        "signature", "ANONYMOUS"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return site.read(answer).path("receipt").asText();
  }

  private JsonNode receipt(String code) {
    Site site = zones.site();
    return site.read(site.api(null, "POST", "/api/v1/receipts", Map.of("code", code)));
  }

  private JdbcTemplate intakeTables() {
    return zones.intake().getBean(JdbcTemplate.class);
  }

  private JdbcTemplate disciplineTables() {
    return zones.discipline().getBean(JdbcTemplate.class);
  }

  @Test
  void carriesAReportInAndTheAnswerBack() {
    String code = file("把低保给了自己的小舅子");
    zones.settle();
    String ref = disciplineTables().queryForObject("select ref from report order by id desc limit 1", String.class);
    Actors actors = zones.discipline().getBean(Actors.class);
    Reports reports = zones.discipline().getBean(Reports.class);
    Report report = reports.visible(actors.as("qs.shouli"), ref);
    assertThat(reports.content(actors.as("qs.shouli"), report.id()).text().what()).isEqualTo("把低保给了自己的小舅子");
    reports.ask(actors.as("qs.shouli"), ref, "他叫什么名字？");
    assertThat(receipt(code).path("messages")).isEmpty();
    zones.settle();
    assertThat(receipt(code).path("messages").path(0).path("text").asText()).isEqualTo("他叫什么名字？");
  }
}
