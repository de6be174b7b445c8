package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaohao.casework.report.ReportFixtures.typed;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Upload;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Every way to a report's words: on record before they are shown, and closed when it cannot be put on record. */
@XiaohaoTest
class ReadingsTests {

  private static final String WORDS = "泉眼旁的金丝雀";
  private static final String NAME = "柏有田";

  @LocalServerPort private int port;
  @Autowired private Reports reports;
  @Autowired private ReportFixtures fixtures;
  @Autowired private Attachments attachments;
  @Autowired private Keyring keyring;
  @Autowired private JdbcTemplate jdbc;

  private FiledReport filed() {
    return reports.file(fixtures.anonymous("qs.xyp.bsl", WORDS, typed("柏树岭村", "村主任", NAME)));
  }

  private List<String> readers(FiledReport filed) {
    return jdbc.queryForList("select p.code from read_entry r join person p on p.id = r.person_id "
        + "where r.case_kind = 'report' and r.case_id = ? order by r.id", String.class, filed.id());
  }

  private String task(FiledReport filed) {
    return jdbc.queryForObject("select ref from work_item where case_kind = 'report' and case_id = ?", String.class,
        filed.id());
  }

  @Test
  @Tag("M20")
  void notesEachPersonOnceAndShowsItToTheAuditor() {
    FiledReport filed = filed();
    assertThat(readers(filed)).isEmpty();
    Site clerk = new Site(port).login("qs.shouli");
    assertThat(clerk.get("/reports/" + filed.ref()).body()).contains(WORDS);
    assertThat(clerk.get("/reports/" + filed.ref()).body()).contains(WORDS);
    assertThat(new Site(port).api("qs.zhuren", "GET", "/api/v1/reports/" + filed.ref(), null).body()).contains(WORDS);
    assertThat(readers(filed)).containsExactly("qs.shouli", "qs.zhuren");
    assertThat(new Site(port).login("yc.auditor").get("/desk/audit?tab=readings&reference=" + filed.ref()).body())
        .contains("林知夏", "程素衡", filed.ref()).doesNotContain(WORDS);
  }

  @Test
  @Tag("M20")
  void notesTheFormThatShowsWordsOfTheReport() {
    FiledReport filed = filed();
    Site clerk = new Site(port).login("qs.shouli");
    clerk.postFrom("/tasks/" + task(filed), "/tasks/" + task(filed) + "/claim", Map.of());
    jdbc.update("delete from read_entry where case_kind = 'report' and case_id = ?", filed.id());
    assertThat(clerk.get("/tasks/" + task(filed)).statusCode()).isEqualTo(200);
    assertThat(readers(filed)).containsExactly("qs.shouli");
  }

  @Test
  @Tag("M20")
  void showsNothingThatCannotBePutOnRecord() throws Exception {
    FiledReport filed = filed();
    long file = attachments.store(new CaseRef("report", filed.id()), new Upload("REPORT", "a.txt", "text/plain",
        new ByteArrayInputStream(WORDS.getBytes(StandardCharsets.UTF_8))), List.of(keyring.staff())).id();
    Site clerk = new Site(port).login("qs.shouli");
    clerk.postFrom("/tasks/" + task(filed), "/tasks/" + task(filed) + "/claim", Map.of());
    List<String> paths = List.of("/reports/" + filed.ref(), "/reports/" + filed.ref() + "/files/" + file,
        "/tasks/" + task(filed));
    assertThat(clerk.get(paths.get(1)).body()).isEqualTo(WORDS);
    jdbc.execute("rename table read_entry to read_entry_away");
    try {
      for (String path : paths) {
        refuses(clerk.get(path), path);
      }
      refuses(clerk.api("qs.shouli", "GET", "/api/v1/reports/" + filed.ref(), null), "api");
    } finally {
      jdbc.execute("rename table read_entry_away to read_entry");
    }
    assertThat(clerk.get(paths.get(0)).body()).contains(WORDS);
  }

  private static void refuses(HttpResponse<String> answer, String path) {
    assertThat(answer.statusCode()).as(path).isEqualTo(500);
    assertThat(answer.body()).as(path).doesNotContain(WORDS, NAME);
  }
}
