package org.xiaohao.casework.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Files the verifying team brings itself, over the very pages. */
@XiaohaoTest
class ClueFilesTests {

  private static final byte[] MINUTES = "评议会记录：二十一人到会".getBytes(StandardCharsets.UTF_8);

  @LocalServerPort private int port;
  @Autowired private ClueDesk desk;
  private CaseRef clue;
  private String path;

  @BeforeEach
  void verifying() {
    clue = desk.c01();
    desk.dispose(clue, "PRELIM_VERIFICATION", Map.of());
    desk.planned(clue);
    path = "/clues/" + desk.value("ref", clue, String.class);
  }

  private int add(String login, byte[] content) {
    return new Site(port).login(login).upload("/desk", path + "/files", "评议会记录.txt", content).statusCode();
  }

  private long file() {
    return desk.list("select max(id) from attachment where owner_kind = 'clue' and owner_id = ?", Long.class, clue.id())
        .get(0);
  }

  private int readings(String login) {
    return desk.list("select count(*) from read_entry where case_kind = 'clue' and case_id = ? and person_id = ?",
        Integer.class, clue.id(), desk.person(login)).get(0);
  }

  @Test
  void takesAFileOfTheTeamAndNamesItInTheReport() {
    assertThat(add("qs.shi1.b", MINUTES)).isEqualTo(302);
    Map<String, Object> evidence = Map.of("source", "OBTAIN", "obtainedOn", desk.today().toString(), "description",
        "评议会记录", "attachment", file());
    desk.established(clue, Map.of("evidence", List.of(evidence)));
    Site head = new Site(port).login("qs.shi1.zhuren");
    assertThat(head.get(path).body()).contains("打开密封内容后可见").doesNotContain("评议会记录.txt");
    assertThat(readings("qs.shi1.zhuren")).isZero();
    String opened = head.get(path + "?texts=true").body();
    assertThat(opened).contains("评议会记录.txt", "href=\"#file-" + file() + "\"", "SHA-256");
    assertThat(readings("qs.shi1.zhuren")).isOne();
    assertThat(desk.list("select count(*) from audit_entry where case_kind = 'clue' and case_id = ? and action ="
        + " 'clue.file'", Integer.class, clue.id())).containsExactly(1);
  }

  @Test
  void takesAFileFromAProgramWithTheSameRefusals() {
    Site program = new Site(port);
    String api = "/api/v1" + path + "/files";
    assertThat(program.apiUpload("qs.shi1.c", api, Map.of(), "评议会记录.txt", MINUTES).statusCode()).isEqualTo(403);
    assertThat(program.apiUpload("qs.shi2.a", api, Map.of(), "评议会记录.txt", MINUTES).statusCode()).isEqualTo(404);
    assertThat(program.api("qs.shi1.b", "POST", api, Map.of()).statusCode()).isEqualTo(415);
    var added = program.apiUpload("qs.shi1.b", api, Map.of(), "评议会记录.txt", MINUTES);
    assertThat(added.statusCode()).isEqualTo(201);
    assertThat(program.read(added).path("ids").path(0).asLong()).isEqualTo(file());
  }

  @Test
  @Tag("W8")
  void handsItOutAsADownloadAfterTheReadingIsOnRecord() {
    add("qs.shi1.a", MINUTES);
    Site colleague = new Site(port).login("qs.shi1.c");
    var copy = colleague.get(path + "/files/" + file());
    assertThat(copy.body()).isEqualTo(new String(MINUTES, StandardCharsets.UTF_8));
    assertThat(copy.headers().firstValue("Content-Type")).contains("application/octet-stream");
    assertThat(copy.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
    assertThat(readings("qs.shi1.c")).isOne();
    assertThat(colleague.postFrom(path, path + "/files/" + file() + "/original", Map.of()).statusCode()).isEqualTo(403);
    Site team = new Site(port).login("qs.shi1.b");
    assertThat(team.postFrom(path, path + "/files/" + file() + "/original", Map.of()).statusCode()).isEqualTo(200);
  }

  @Test
  void storesNoWordOfItInTheClear() {
    add("qs.shi1.a", MINUTES);
    assertThat(desk.rows("attachment").toString() + desk.rows("audit_entry")).doesNotContain("评议会记录");
  }

  @Test
  void takesFilesOfTheTeamOnlyAndOnlyWhileItVerifies() {
    assertThat(add("qs.shi1.c", MINUTES)).isEqualTo(403);
    assertThat(add("qs.shi2.a", MINUTES)).isEqualTo(404);
    assertThat(add("qs.shi1.a", new byte[0])).isEqualTo(422);
    assertThat(desk.list("select count(*) from attachment where owner_kind = 'clue' and owner_id = ?", Integer.class,
        clue.id())).containsExactly(0);
    desk.established(clue, Map.of());
    desk.signed(clue);
    desk.approved(clue);
    assertThat(add("qs.shi1.a", MINUTES)).isEqualTo(409);
  }

  @Test
  void keepsTheFilesOfOneClueFromTheAddressOfAnother() {
    add("qs.shi1.a", MINUTES);
    long file = file();
    CaseRef other = desk.c01();
    String beside = "/clues/" + desk.value("ref", other, String.class) + "/files/" + file;
    assertThat(new Site(port).login("qs.shi1.a").get(beside).statusCode()).isEqualTo(404);
    assertThat(new Site(port).login("qs.shi2.a").get(path + "/files/" + file).statusCode()).isEqualTo(404);
  }
}
