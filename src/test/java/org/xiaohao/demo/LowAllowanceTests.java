package org.xiaohao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xiaohao.casework.report.MessageKind;
import org.xiaohao.casework.report.MessageView;
import org.xiaohao.casework.report.ReceiptView;
import org.xiaohao.casework.report.Receipts;

/** 低保名额: two reporters, one village head, two items (C01 and C11). */
@Tag("T1")
class LowAllowanceTests extends DemoStage {

  @Autowired private Receipts receipts;

  private ReceiptView page(String code) {
    return receipts.view(receipts.open(Entries.receipt(code).shown()));
  }

  private static List<MessageKind> kinds(ReceiptView page) {
    return page.messages().stream().map(MessageView::kind).toList();
  }

  @Test
  void showsEachReporterOnlyTheirOwn() {
    ReceiptView first = page("C01");
    ReceiptView second = page("C11");
    assertThat(kinds(first)).containsExactly(MessageKind.NOTICE_ACCEPTED, MessageKind.QUESTION, MessageKind.SUPPLEMENT,
        MessageKind.ANSWER, MessageKind.CLOSURE);
    assertThat(kinds(second)).containsExactly(MessageKind.NOTICE_MERGED, MessageKind.ANSWER, MessageKind.CLOSURE);
    String toSecond = String.join("\n", second.messages().stream().map(MessageView::text).toList());
    assertThat(toSecond).doesNotContain("照片", "柏春生", subjects.ref(subjects.report("C01")));
    String toFirst = String.join("\n", first.messages().stream().map(MessageView::text).toList());
    assertThat(toFirst).doesNotContain("覃桂香", subjects.ref(subjects.report("C11")));
  }

  @Test
  void opensTwoItemsOfRewordedWordsAlone() {
    assertThat(list("C01", 1, "items_total")).isEqualTo("2");
    assertThat(list("C01", 1, "description")).doesNotContain("柏有田", "弟弟", "小舅子");
    assertThat(count("select count(*) from handover_received where problem_text like '%柏有田%'")).isZero();
  }

  @Test
  @Tag("S16")
  @Tag("S29")
  void sendsOneItemBackAlone() {
    assertThat(item("C01", 1, "return_count")).isEqualTo("0");
    assertThat(item("C01", 2, "return_count")).isEqualTo("1");
    assertThat(jdbc.queryForList("select step from item_return where item_id = ?", String.class,
        subjects.item("C01", 2).id())).containsExactly("PUBLICITY");
    assertThat(LocalDate.parse(item("C01", 1, "cast(closed_on as char)")))
        .isBefore(LocalDate.parse(item("C01", 2, "cast(closed_on as char)")));
  }

  @Test
  @Tag("S16")
  void closesEachItemAtTheCountyBySignature() {
    List<String> signers = jdbc.queryForList("select o.code from item_sign_off s join office o on o.id = s.office_id"
        + " where s.item_id in (?, ?)", String.class, subjects.item("C01", 1).id(), subjects.item("C01", 2).id());
    assertThat(signers).containsExactly("qs.ducha", "qs.ducha");
    assertThat(item("C01", 1, "close_number")).isNotEqualTo(item("C01", 2, "close_number"));
    assertThat(list("C01", 1, "state")).isEqualTo("CLOSED");
  }

  @Test
  void answersBothInTimeAndTellsThemAgain() {
    Stream.of("C01", "C11").map(subjects::report).forEach(report -> {
      List<Map<String, Object>> clocks = jdbc.queryForList("select state, closed_on, due_on from deadline"
          + " where case_kind = 'report' and case_id = ? and code = 'D2' order by id", report.id());
      assertThat(clocks).hasSize(2).allSatisfy(clock -> {
        assertThat(clock).containsEntry("state", "MET");
        assertThat((java.sql.Date) clock.get("closed_on")).isBeforeOrEqualTo((java.sql.Date) clock.get("due_on"));
      });
    });
    assertThat(clock(subjects.report("C11"), "D1")).containsEntry("state", "MET");
  }
}
