package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.casework.report.FilingProofs.Issued;
import org.xiaohao.casework.report.FilingProofs.Verdict;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
@Tag("W1")
class FilingProofTests {

  @LocalServerPort private int port;
  @Autowired private Receipts receipts;
  @Autowired private FilingProofs proofs;
  @Autowired private JdbcTemplate jdbc;
  private CaseDesk desk;

  @BeforeEach
  void sitDown(@Autowired ApplicationContext context) {
    desk = new CaseDesk(context);
  }

  private Issued issued() {
    return proofs.issue(receipts.open(desk.filed().receipt().shown()));
  }

  @Test
  void isGenuineAndTellsOnlyDayAndLevel() {
    Issued issued = issued();
    FilingProof read = proofs.read(" " + issued.proof().shown().replace(".", ".\n ")).orElseThrow();
    assertThat(read).isEqualTo(issued.proof());
    assertThat(proofs.check(read, "", "")).isEqualTo(Verdict.GENUINE);
    assertThat(issued.proof().shown()).matches("XH1\\.\\d{8}\\.COUNTY\\.[\\w-]{43}\\.[\\w-]+\\.[\\w-]{86}");
  }

  @Test
  void opensForTheRightWordsAndNonceOnly() {
    Issued issued = issued();
    assertThat(Base64.getUrlDecoder().decode(issued.nonce())).hasSize(32);
    assertThat(proofs.check(issued.proof(), issued.nonce(), issued.words().replace("\n", " \r\n"))).isEqualTo(Verdict.MATCHES);
    assertThat(proofs.check(issued.proof(), issued.nonce(), issued.words() + "。")).isEqualTo(Verdict.OTHER_WORDS);
    for (String nonce : List.of("", "A", "==", Base64.getUrlEncoder().encodeToString(Seeds.random()))) {
      assertThat(proofs.check(issued.proof(), nonce, issued.words())).as(nonce).isEqualTo(Verdict.OTHER_WORDS);
    }
  }

  /** The same words give another commitment each time, so that a guess is not confirmed. */
  @Test
  void confirmsNoGuess() {
    assertThat(issued().proof().commitment()).isNotEqualTo(issued().proof().commitment());
  }

  @Test
  void isFalseWhenAnythingInItWasChanged() {
    String proof = issued().proof().shown();
    String[] parts = proof.split("\\.");
    for (String changed : List.of(proof.replace(parts[1], "20160101"), proof.replace("COUNTY", "PROVINCE"),
        proof.replace(parts[3], parts[3].substring(1) + "A"), proof.replace(parts[4], "0000"),
        proof.replace(parts[5], "AAAA" + parts[5].substring(4)))) {
      assertThat(proofs.read(changed).map(read -> proofs.check(read, "", "")).orElse(Verdict.FALSE)).as(changed)
          .isEqualTo(Verdict.FALSE);
    }
    for (String hostile : List.of("", "XH1", "XH1......", "XH1.20170230.COUNTY.A.B.C", "XH9" + proof.substring(3),
        "<script>.a.b.c.d.e", "a".repeat(5000))) {
      assertThat(proofs.read(hostile)).as(hostile).isEmpty();
    }
  }

  @Test
  void standsInNoTable() {
    Issued issued = issued();
    for (Map<String, Object> column : jdbc.queryForList("select table_name t, column_name c from information_schema.columns "
        + "where table_schema = database() and data_type in ('varchar', 'text', 'char')")) {
      assertThat(jdbc.queryForObject("select count(*) from " + column.get("t") + " where " + column.get("c") + " in (?, ?, ?)",
          Long.class, issued.nonce(), issued.proof().commitment(), issued.proof().shown())).as(column.toString()).isZero();
    }
  }

  @Test
  void isMadeOnRequestAndCheckedByAnybody() throws Exception {
    Visitor visitor = new Visitor(port);
    String code = desk.filed().receipt().shown();
    visitor.get("/receipt");
    assertThat(visitor.submit("/receipt", "code", code).body()).contains("收件证明").doesNotContain("XH1.");
    HttpResponse<String> made = visitor.submit("/receipt/proof");
    Matcher proof = Pattern.compile("XH1\\.[\\w.-]+").matcher(made.body());
    assertThat(proof.find()).isTrue();
    String title = made.body().substring(made.body().indexOf("<h1"), made.body().indexOf("aside-print"));
    assertThat(title).contains("收到一份材料").doesNotContain("举报", "反映", "村民会", code);
    Site anybody = new Site(port);
    HttpResponse<String> checked = anybody.post("/receipt/check", Map.of("proof", proof.group()));
    assertThat(checked.statusCode()).isEqualTo(200);
    assertThat(checked.body()).contains("是真的", "县级").doesNotContain("村民会");
    HttpResponse<String> wrong = anybody.post("/receipt/check", Map.of("proof", proof.group() + "x", "words", "<b>"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("不是本系统出具的", "&lt;b&gt;");
  }

  @Test
  void needsTheTokenOfThePage() throws Exception {
    Visitor visitor = new Visitor(port);
    visitor.post("/receipt", "code=" + desk.filed().receipt().shown());
    assertThat(visitor.post("/receipt/proof", "token=foreign").statusCode()).isEqualTo(403);
  }
}
