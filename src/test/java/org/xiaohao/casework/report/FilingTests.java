package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaohao.casework.report.ReportFixtures.listed;
import static org.xiaohao.casework.report.ReportFixtures.words;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.vault.MistypedReceipt;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class FilingTests {

  @Autowired
  private Reports reports;
  @Autowired
  private Receipts receipts;
  @Autowired
  private ReportFixtures fixtures;
  @Autowired
  private JdbcTemplate jdbc;
  @Autowired
  private TransactionTemplate transaction;
  @Autowired
  private BusinessClock clock;
  @Autowired
  private Deadlines deadlines;

  @Test
  void filesTheSameFormOnceAndShowsTheSameCode() {
    Filing filing = fixtures.anonymous("qs.xyp.bsl", "村主任把名额给了弟弟");
    FiledReport first = reports.file(filing);
    FiledReport again = reports.file(filing);
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.receipt()).isEqualTo(first.receipt());
    assertThat(receipts.view(receipts.open(first.receipt().shown())).messages()).isEmpty();
  }

  /** In December the next year's holidays may be missing: the report is taken, its clock has no date yet. */
  @Test
  @Tag("W16")
  void takesANamedReportWhoseTermCannotBeCountedYet() {
    transaction.executeWithoutResult(status -> {
      status.setRollbackOnly();
      clock.moveTo(LocalDateTime.of(2026, 12, 22, 9, 0));
      FiledReport filed = reports.file(fixtures.named("qs.xyp.bsl", "年底的事"));
      assertThat(filed.noticeDueOn()).isNull();
      assertThat(receipts.view(receipts.open(filed.receipt().shown())).noticeDueOn()).isNull();
      assertThat(deadlines.missingYear()).contains(2027);
      assertThat(jdbc.queryForObject("select due_on from work_item where case_kind = 'report' and case_id = ?",
          LocalDate.class, filed.id())).isEqualTo(WorkItem.NO_DUE_DATE);
    });
  }

  @Test
  void keepsWordsThatChangedBeforeTheFormWasSentAgain() {
    Filing filing = fixtures.anonymous("qs.xyp.bsl", "第一稿");
    FiledReport first = reports.file(filing);
    Filing changed = new Filing(filing.seed(), filing.placeDivisionId(), words("第二稿，多了门牌号"), List.of(), List.of(),
        Signature.ANONYMOUS, null);
    reports.file(changed);
    reports.file(changed);
    assertThat(receipts.view(receipts.open(first.receipt().shown())).messages()).extracting(MessageView::text)
        .singleElement().asString().contains("第二稿");
  }

  @Test
  void storesOneReportWhenAFormArrivesManyTimesAtOnce() throws Exception {
    Filing filing = fixtures.anonymous("qs.xyp.bsl", "同时点了几次发送");
    ExecutorService pool = Executors.newFixedThreadPool(8);
    Callable<Long> file = () -> reports.file(filing).id();
    Set<Long> ids = new HashSet<>();
    for (Future<Long> id : pool.invokeAll(List.of(file, file, file, file, file, file, file, file))) {
      ids.add(id.get());
    }
    pool.shutdown();
    assertThat(ids).hasSize(1);
  }

  @Test
  @Tag("W2")
  void opensWithTheCodeHoweverItIsTyped() {
    FiledReport filed = reports.file(fixtures.anonymous("qs.xyp.bsl", "查询码输入"));
    String code = filed.receipt().shown();
    for (String typed : List.of(code.toLowerCase(), code.replace("-", ""), " " + code.replace('-', ' ') + " ")) {
      assertThat(receipts.open(typed).reportId()).isEqualTo(filed.id());
    }
    char wrong = code.charAt(0) == 'A' ? 'B' : 'A';
    assertThatThrownBy(() -> receipts.open(wrong + code.substring(1))).isInstanceOf(MistypedReceipt.class);
  }

  @Test
  @Tag("W1")
  void neverStoresACodeOrAWord() {
    FiledReport filed = reports.file(fixtures.named("qs.xyp.bsl", "金丝雀一号在泉眼旁",
        ReportFixtures.typed("柏树岭村", "村主任", "柏有田")));
    String dump = dump();
    assertThat(dump).doesNotContain(filed.receipt().shown())
        .doesNotContain(filed.receipt().shown().replace("-", ""))
        .doesNotContain("金丝雀一号", "柏三娃", "13800000000")
        .contains(filed.ref());
  }

  @Test
  void startsTheClockOfANamedReportAndOfNoAnonymousOne() {
    assertThat(reports.file(fixtures.named("qs.xyp.bsl", "实名")).noticeDueOn()).isNotNull();
    assertThat(reports.file(fixtures.anonymous("qs.xyp.bsl", "匿名")).noticeDueOn()).isNull();
  }

  @Test
  @Tag("T2")
  void leavesNoTraceInTheCountyOfAReportOnItsSecretary() {
    long secretary = fixtures.post("by", OfficeKind.PARTY_COMMITTEE, "县委书记");
    FiledReport filed = reports.file(fixtures.named("by", "县委书记插手工程", listed(secretary)));
    Set<Long> below = Set.copyOf(jdbc.queryForList("""
        select o.id from office o join division d on d.id = o.division_id
        where d.county_id is not null or d.city_id is not null""", Long.class));
    assertThat(officesIn("work_item", "office_id", filed)).doesNotContainAnyElementsOf(below).hasSize(1);
    assertThat(jdbc.queryForList("select principal from case_access where case_kind = 'report' and case_id = ?",
        String.class, filed.id())).containsOnly("O:" + fixtures.office("yc", OfficeKind.REPORT_CENTRE));
    assertThat(jdbc.queryForList("select person_id from case_exclusion where case_kind = 'report' and case_id = ?",
        Long.class, filed.id())).isEmpty();
    assertThat(officesIn("audit_entry", "office_id", filed)).doesNotContainAnyElementsOf(below);
  }

  @Test
  void keepsTheRespondentAndKinAwayAtOnce() {
    long investigator = fixtures.post("yl", OfficeKind.INSPECTION_OFFICE, "核查员");
    FiledReport filed = reports.file(fixtures.anonymous("yl", "市里核查员", listed(investigator)));
    assertThat(filed.centre()).contains("云川省");
    long mayor = fixtures.post("qs", OfficeKind.REPORT_CENTRE, "受理员");
    FiledReport clerk = reports.file(fixtures.anonymous("qs", "受理员", listed(mayor)));
    assertThat(clerk.centre()).contains("云岭市", "干部监督室");
  }

  @Test
  void excludesKinWhoWorkAtTheCentreLevel() {
    long head = fixtures.post("qs.qsy", OfficeKind.TOWNSHIP_GOVERNMENT, "镇长");
    FiledReport filed = reports.file(fixtures.anonymous("qs.qsy", "镇政府办公楼", listed(head)));
    List<Map<String, Object>> kept = jdbc.queryForList("""
        select p.code, e.reason from case_exclusion e join person p on p.id = e.person_id
        where e.case_kind = 'report' and e.case_id = ?""", filed.id());
    assertThat(kept).containsExactly(Map.of("code", "qs.shi1.c", "reason", "KIN"));
  }

  private List<Long> officesIn(String table, String column, FiledReport filed) {
    return jdbc.queryForList("select " + column + " from " + table + " where case_kind = 'report' and case_id = ?",
        Long.class, filed.id());
  }

  /** Every value of every table as text. */
  private String dump() {
    StringBuilder all = new StringBuilder();
    for (String table : jdbc.queryForList("select table_name from information_schema.tables where table_schema = database()",
        String.class)) {
      jdbc.query("select * from " + table, row -> {
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          byte[] bytes = row.getBytes(i);
          all.append(bytes == null ? "" : new String(bytes, java.nio.charset.StandardCharsets.UTF_8)).append('|');
        }
      });
    }
    return all.toString();
  }
}
