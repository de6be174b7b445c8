package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaohao.casework.report.ReportFixtures.listed;
import static org.xiaohao.casework.report.ReportFixtures.typed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class OfflineTests {

  @Autowired
  private Reports reports;
  @Autowired
  private ReportFixtures fixtures;
  @Autowired
  private Actors actors;
  @Autowired
  private CaseAccess access;
  @Autowired
  private BusinessClock clock;
  @Autowired
  private JdbcTemplate jdbc;

  private OfflineFiling letter(Filing filing, boolean envelopeOnly, String number) {
    return new OfflineFiling(Channel.LETTER, LocalDate.of(2017, 4, 28), envelopeOnly, number, filing);
  }

  @Test
  void entersALetterWithTheDayItWasReceived() {
    OfflineResult result = reports.enterOffline(actors.as("qs.shouli"),
        letter(fixtures.named("qs.qsy", "镇里翻修办公楼"), false, null));
    Report report = reports.visible(actors.as("qs.shouli"), result.filed().ref());
    assertThat(report.channel()).isEqualTo(Channel.LETTER);
    assertThat(report.receivedOn()).isEqualTo(LocalDate.of(2017, 4, 28)).isBefore(clock.today());
    assertThat(result.filed().noticeDueOn()).isEqualTo(LocalDate.of(2017, 5, 22));
  }

  @Test
  @Tag("T2")
  void keepsOnlyTheEnvelopeOfALetterOnTheCountySecretary() {
    int before = rows();
    OfflineResult result = reports.enterOffline(actors.as("by.shouli"), letter(fixtures.named("by", "金丝雀二号",
        listed(fixtures.post("by", OfficeKind.PARTY_COMMITTEE, "县委书记"))), false, "信封-7"));
    assertThat(result.filed()).isNull();
    assertThat(result.envelope().forwardedToId()).isEqualTo(fixtures.office("yc", OfficeKind.REPORT_CENTRE));
    // Five working days after 28 April 2017, over the first of May.
    assertThat(result.envelope().dueOn()).isEqualTo(LocalDate.of(2017, 5, 8));
    assertThat(rows()).isEqualTo(before);
    assertThat(reports.envelopes(actors.as("by.zhuren"))).isEmpty();
  }

  @Test
  @Tag("T2")
  void keepsOnlyTheEnvelopeOfALetterOnTheHeadOfTheCentre() {
    OfflineResult result = reports.enterOffline(actors.as("sp.shouli"),
        letter(fixtures.anonymous("sp", "中心主任", typed("松坪县纪委举报中心", "举报中心主任", null)), false, "信封-8"));
    assertThat(result.envelope().forwardedToId()).isEqualTo(fixtures.office("qh", OfficeKind.CADRE_SUPERVISION));
    assertThat(reports.envelopes(actors.as("sp.zhuren"))).isEmpty();
    reports.envelopeForwarded(actors.as("sp.shouli"), result.envelope().id());
    assertThat(reports.envelopes(actors.as("sp.shouli")).get(0).forwardedOn()).isEqualTo(clock.today());
    assertThatThrownBy(() -> reports.envelopeForwarded(actors.as("sp.zhuren"), result.envelope().id()))
        .hasMessage("unknown");
  }

  @Test
  void keepsAnUnopenedEnvelopeAndReadsNothing() {
    OfflineResult result = reports.enterOffline(actors.as("lg.shouli"), letter(fixtures.anonymous("lg", "x"), true, "信封-9"));
    assertThat(result.envelope().number()).isEqualTo("信封-9");
  }

  @Test
  void refusesADayToComeAndAnybodyButAClerk() {
    OfflineFiling future = new OfflineFiling(Channel.CALL, clock.today().plusDays(1), false, null,
        fixtures.anonymous("qs", "x"));
    assertThatThrownBy(() -> reports.enterOffline(actors.as("qs.shouli"), future)).hasMessage("report.date.future");
    assertThatThrownBy(() -> reports.enterOffline(actors.as("qs.shi1.a"), future)).hasMessage("report.clerk.only");
  }

  @Test
  @Tag("W15")
  void hidesTheReportFromARelatedInvestigatorOfTheHandlingOffice() {
    FiledReport filed = reports.file(fixtures.anonymous("qs.qsy", "86万元翻修办公楼",
        listed(fixtures.post("qs.qsy", OfficeKind.TOWNSHIP_GOVERNMENT, "镇长"))));
    CaseRef ref = new CaseRef(Report.KIND, filed.id());
    actors.complete("qs.shouli", ref, "report/register", Map.of("kinds", List.of("MISFEASANCE"), "subKind",
        "DIVERT", "signature", "ANONYMOUS", "place", fixtures.place("qs.qsy"), "proposal", "ACCEPT", "respondents",
        List.of(fixtures.post("qs.qsy", OfficeKind.TOWNSHIP_GOVERNMENT, "镇长"))));
    actors.complete("qs.zhuren", ref, "report/decideAcceptance", Map.of("decision", "ACCEPT"));
    actors.complete("qs.anguan", ref, "report/proposeDistribution",
        Map.of("handlingOffice", fixtures.office("qs", OfficeKind.INSPECTION_OFFICE)));
    actors.complete("qs.shuji", ref, "report/approveDistribution", Map.of("decision", "APPROVE"));
    assertThat(access.maySee(actors.as("qs.shi1.a"), ref)).isTrue();
    assertThat(access.maySee(actors.as("qs.shi1.c"), ref)).isFalse();
    assertThatThrownBy(() -> reports.visible(actors.as("qs.shi1.c"), filed.ref())).hasMessage("unknown");
  }

  private int rows() {
    return jdbc.queryForObject("select (select count(*) from report) + (select count(*) from sealed_content)",
        Integer.class);
  }
}
