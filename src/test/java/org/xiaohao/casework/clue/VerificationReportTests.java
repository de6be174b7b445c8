package org.xiaohao.casework.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.document.OfficialDocument;
import org.xiaohao.support.XiaohaoTest;

/** Documents of the discipline line: sealed, shown to those of the case, each reading on record. */
@XiaohaoTest
@Tag("S12")
class VerificationReportTests {

  private static final String CANARY = "两户均有商铺临街且登记在册";

  @Autowired private ClueDesk desk;
  @Autowired private Documents documents;
  @Autowired private CaseAccess access;
  @Autowired private Audit audit;

  private OfficialDocument report(CaseRef clue) {
    desk.dispose(clue, "PRELIM_VERIFICATION", Map.of());
    desk.planned(clue);
    Map<String, Object> fact = Map.of("allegation", "亲属不符合条件", "found", CANARY, "verdict", "SUBSTANTIATED",
        "evidence", "1");
    desk.established(clue, Map.of("facts", List.of(fact)));
    desk.signed(clue);
    desk.approved(clue);
    return documents.ofCase(clue).get(0);
  }

  private String text(String login, OfficialDocument document) {
    return documents.print(desk.actors.as(login), document.ref()).blocks().stream()
        .flatMap(block -> block.lines().stream()).collect(Collectors.joining("\n"));
  }

  @Test
  void sayWhatWasFoundToThoseOfTheCaseAndNoteTheReading() {
    CaseRef clue = desk.c01();
    OfficialDocument report = report(clue);
    assertThat(report.kind()).isEqualTo("VERIFICATION_REPORT");
    assertThat(report.number()).isEqualTo(
        desk.list("select report_no from verification where clue_id = ?", String.class, clue.id()).get(0));
    int before = audit.readers(clue).size();
    assertThat(text("qs.shi1.zhuren", report)).contains("秘密", "核查报告", CANARY, desk.name("qs.shi1.a"), "优亲厚友", "见面",
        "主要负责人审批").doesNotContain("{{");
    assertThat(audit.readers(clue)).hasSizeGreaterThan(before);
  }

  @Test
  @Tag("W13")
  void lieSealedInTheDatabase() {
    OfficialDocument report = report(desk.c01());
    assertThat(desk.rows("official_document").toString()).doesNotContain(CANARY);
    for (byte[] envelope : desk.list("select envelope from sealed_content where owner_table = 'official_document'"
        + " and owner_id = ?", byte[].class, report.id())) {
      assertThat(new String(envelope, StandardCharsets.UTF_8)).doesNotContain(CANARY);
    }
  }

  @Test
  @Tag("W15")
  void areUnknownToOthersAndToTheRecused() {
    CaseRef clue = desk.c01();
    OfficialDocument report = report(clue);
    for (String login : List.of("qs.ducha", "by.shi1.a", "yl.shi1.zhuren", "yc.sysadmin")) {
      assertThatThrownBy(() -> documents.visible(desk.actors.as(login), report.ref())).as(login).hasMessage("unknown");
    }
    access.exclude(clue, desk.person("qs.shi1.c"), "DECLARED", true);
    assertThatThrownBy(() -> documents.file(desk.actors.as("qs.shi1.c"), report.ref())).hasMessage("unknown");
  }

  @Test
  void tellTheReporterOfAcceptanceUnderTheReferenceAndNotByASeries() {
    CaseRef report = desk.report(desk.c01());
    OfficialDocument notice = documents.ofCase(report).get(0);
    assertThat(notice.kind()).isEqualTo("ACCEPTANCE_NOTICE");
    assertThat(notice.number()).startsWith("R").doesNotContain("〔");
    assertThat(text("qs.zhuren", notice)).contains("受理告知书", "收件编号" + notice.number(), "十五个工作日");
  }
}
