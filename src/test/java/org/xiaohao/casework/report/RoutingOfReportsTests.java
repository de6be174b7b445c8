package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaohao.casework.report.ReportFixtures.listed;
import static org.xiaohao.casework.report.ReportFixtures.typed;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
@Tag("T2")
class RoutingOfReportsTests {

  @Autowired
  private Routing routing;
  @Autowired
  private ReportFixtures fixtures;

  private long centre(String place, Respondent... respondents) {
    return routing.route(fixtures.place(place), List.of(respondents), null).centreOfficeId();
  }

  @ParameterizedTest
  @CsvSource({
      // place, unit's division, kind of unit, title, centre's division, kind of centre
      "qs.xyp.bsl, qs.xyp.bsl, VILLAGE_COMMITTEE, 村主任, qs, REPORT_CENTRE",
      "qs.qsy, qs.qsy, TOWNSHIP_GOVERNMENT, 镇长, qs, REPORT_CENTRE",
      "qs.qsy, qs.qsy, TOWNSHIP_DISCIPLINE, 纪委书记, qs, CADRE_SUPERVISION",
      "qs, qs, LEADING_GROUP_OFFICE, 扶贫办主任, qs, REPORT_CENTRE",
      "qs, qs, GOVERNMENT, 副县长, yl, REPORT_CENTRE",
      "by, by, PARTY_COMMITTEE, 县委书记, yc, REPORT_CENTRE",
      "by, by, GOVERNMENT, 县长, yc, REPORT_CENTRE",
      "qs, qs, REPORT_CENTRE, 受理员, yl, CADRE_SUPERVISION",
      "sp, sp, REPORT_CENTRE, 举报中心主任, qh, CADRE_SUPERVISION",
      "qs, qs, COMMISSION_LEADERSHIP, 县纪委书记, yl, CADRE_SUPERVISION",
      "yl, yl, LEADING_GROUP_OFFICE, 扶贫办主任, yl, REPORT_CENTRE",
      "yl, yl, REPORT_CENTRE, 受理员, yc, CADRE_SUPERVISION",
      "yl, yl, GOVERNMENT, 市长, yc, REPORT_CENTRE"})
  void goesToWhoeverManagesTheRespondent(String place, String unit, OfficeKind kind, String title, String centre,
      OfficeKind centreKind) {
    assertThat(centre(place, listed(fixtures.post(unit, kind, title)))).isEqualTo(fixtures.office(centre, centreKind));
  }

  @Test
  void understandsATypedSecretaryOfTheCounty() {
    assertThat(centre("by", typed("白杨县委", "书记", "段宏图"))).isEqualTo(fixtures.office("yc", OfficeKind.REPORT_CENTRE));
    assertThat(centre("by.dsc.sw", typed(null, "县委书记", null)))
        .isEqualTo(fixtures.office("yc", OfficeKind.REPORT_CENTRE));
  }

  @Test
  void readsAPostOutOfTheAnswerToWho() {
    Route route = routing.route(fixtures.place("by"), List.of(), "白杨县委书记、他的同学");
    assertThat(route.centreOfficeId()).isEqualTo(fixtures.office("yc", OfficeKind.REPORT_CENTRE));
  }

  @Test
  void keepsThePostMentionedForTheClerk() {
    Route route = routing.route(fixtures.place("qs.xyp.bsl"), List.of(), "柏树岭村村主任");
    assertThat(route.respondents()).extracting(Respondent::postId)
        .containsExactly(fixtures.post("qs.xyp.bsl", OfficeKind.VILLAGE_COMMITTEE, "村主任"));
  }

  @Test
  void takesTheHighestOfSeveral() {
    Respondent village = listed(fixtures.post("by.dsc.sw", OfficeKind.VILLAGE_COMMITTEE, "村主任"));
    Respondent county = listed(fixtures.post("by", OfficeKind.GOVERNMENT, "县长"));
    assertThat(Stream.of(centre("by.dsc.sw", village, county), centre("by.dsc.sw", county, village)))
        .containsOnly(fixtures.office("yc", OfficeKind.REPORT_CENTRE));
  }

  @Test
  void goesByThePlaceWhenNothingIsKnownOfTheRespondent() {
    assertThat(centre("qs.xyp.bsl")).isEqualTo(fixtures.office("qs", OfficeKind.REPORT_CENTRE));
    assertThat(centre("qs.xyp.bsl", typed(null, null, "某某"))).isEqualTo(fixtures.office("qs", OfficeKind.REPORT_CENTRE));
    assertThat(centre("yl")).isEqualTo(fixtures.office("yl", OfficeKind.REPORT_CENTRE));
    assertThat(routing.route(null, List.of(), null).centreOfficeId())
        .isEqualTo(fixtures.office("yc", OfficeKind.REPORT_CENTRE));
  }

  @Test
  void namesTheRuleThatDecided() {
    Route route = routing.route(fixtures.place("qs.xyp.bsl"), List.of(), null);
    assertThat(route.ruleId()).isEqualTo("routing-2020/unknown-at-county");
    assertThat(route.ruleSet()).isEqualTo("2020");
  }
}
