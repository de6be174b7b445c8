package org.xiaohao.supervision.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.DueDates;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Four rates and satisfaction: met only if all five reach their targets, to the last household; nothing is overwritten. */
@XiaohaoTest
@Tag("S25")
class AssessmentTests {

  @Autowired private Actors actors;
  @Autowired private Assessments assessments;
  @Autowired private AssessmentEntries entries;
  @Autowired private Divisions divisions;
  @Autowired private DueDates rules;
  @Autowired private Campaigns campaigns;
  @LocalServerPort private int port;

  private long county(String code) {
    return divisions.byCode(code).id();
  }

  /** All five far above their targets, except that of relocation. */
  private AssessmentEntry entry(String county, String month, Integer movedIn, Integer of, String reason) {
    return new AssessmentEntry(county(county), month, 100, 100, 100, 100, 100, 100, movedIn, of, 100, 100, reason);
  }

  private String enter(String county, String month, Integer movedIn, Integer of, String reason) {
    return entries.enter(actors.as(county + ".fupin"), entry(county, month, movedIn, of, reason));
  }

  private CountyLine line(String county, String month) {
    return assessments.list(actors.as("yc.ducha"), YearMonth.parse(month), null, 500).stream()
        .filter(line -> line.countyCode().equals(county)).findFirst().orElseThrow();
  }

  private static Rate relocation(CountyLine line) {
    return line.rates().get(Indicator.RELOCATION.ordinal());
  }

  private static void refused(String field, String key, ThrowingCallable deed) {
    assertThatThrownBy(deed).hasMessage(key).hasFieldOrPropertyWithValue("field", field);
  }

  @Test
  void isMetOnlyIfAllFiveReachTheirTargetsToTheLastHousehold() {
    assertThat(rules.threshold(campaigns.ruleSet(), "RATE-RELOCATION", LocalDate.of(2015, 1, 31)).value())
        .isEqualByComparingTo("95");
    enter("qs", "2015-01", 9500, 10000, null);
    assertThat(line("qs", "2015-01").met()).isTrue();
    enter("by", "2015-01", 9499, 10000, null);
    assertThat(line("by", "2015-01").met()).as("94.99 % is not 95 %").isFalse();
    assertThat(line("by", "2015-01").reached()).isEqualTo(4);
    enter("jp", "2015-01", 1899999, 2000000, null);
    assertThat(relocation(line("jp", "2015-01"))).satisfies(rate -> {
      assertThat(rate.met()).isFalse();
      assertThat(rate.value().percent()).as("94.99995 % is not shown as 95 %").isEqualByComparingTo("94.99");
    });
    assertThat(new IndicatorValue(Indicator.EXIT, 1, 1, 3, null, null, null).reaches(new BigDecimal("33.34"))).isFalse();
    assertThat(new IndicatorValue(Indicator.EXIT, 1, 1, 3, null, null, null).reaches(new BigDecimal("33.33"))).isTrue();
    enter("lg", "2015-01", null, null, null);
    assertThat(line("lg", "2015-01")).satisfies(line -> {
      assertThat(line.rates()).as("always five").hasSize(5);
      assertThat(relocation(line).missing()).isTrue();
      assertThat(line.met()).as("missing is not met").isFalse();
    });
    assertThat(line("sp", "2015-01").rates()).as("nothing entered at all").allMatch(Rate::missing);
    assertThat(line("sp", "2015-01").met()).isFalse();
  }

  @Test
  void keepsWhatWasEnteredBeforeACorrection() {
    String ref = enter("qs", "2015-02", 90, 100, null);
    assertThat(enter("qs", "2015-02", 90, 100, null)).as("the same again changes nothing").isEqualTo(ref);
    refused("reason", "assessment.reason", () -> enter("qs", "2015-02", 96, 100, null));
    assertThat(relocation(line("qs", "2015-02")).met()).as("nothing half stored").isFalse();
    enter("qs", "2015-02", 96, 100, "核查后补登六户");
    assertThat(line("qs", "2015-02").met()).isTrue();
    Assessment one = assessments.byRef(actors.as("qs.fupin"), ref);
    assertThat(assessments.history(one)).hasSize(6).filteredOn(value -> value.code() == Indicator.RELOCATION)
        .extracting(IndicatorValue::version, IndicatorValue::numerator, IndicatorValue::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(1, 90, null),
            org.assertj.core.groups.Tuple.tuple(2, 96, "核查后补登六户"));
  }

  @Test
  void refusesWhatCannotBe() {
    refused("movedIn", "assessment.more.than.all", () -> enter("qs", "2015-03", 101, 100, null));
    refused("movedIn", "assessment.more.than.all", () -> enter("qs", "2015-03", -1, 100, null));
    refused("movedInOf", "assessment.of.nothing", () -> enter("qs", "2015-03", 0, 0, null));
    refused("movedInOf", "assessment.half", () -> enter("qs", "2015-03", 1, null, null));
    refused("movedIn", "assessment.half", () -> enter("qs", "2015-03", null, 1, null));
    refused("month", "assessment.month.future", () -> enter("qs", "2999-01", 1, 1, null));
    refused("month", "assessment.month.unreadable", () -> enter("qs", "一月", 1, 1, null));
    refused("identified", "assessment.nothing", () -> entries.enter(actors.as("qs.fupin"), new AssessmentEntry(county("qs"),
        "2015-03", null, null, null, null, null, null, null, null, null, null, null)));
    assertThat(line("qs", "2015-03").rates()).allMatch(Rate::missing);
  }

  /** The county enters its own; city and province read; nobody beside and nobody of the discipline line. */
  @Test
  @Tag("M2")
  void isEnteredByTheCountyAndReadByThoseAbove() {
    String ref = enter("qs", "2015-04", 100, 100, null);
    enter("sp", "2015-04", 10, 100, null);
    refused("county", "assessment.not.your.county",
        () -> entries.enter(actors.as("by.fupin"), entry("qs", "2015-04", 1, 100, "改邻县")));
    refused("county", "assessment.not.your.county",
        () -> entries.enter(actors.as("yl.fupin"), entry("qs", "2015-04", 1, 100, "替县里填")));
    assertThatThrownBy(() -> assessments.byRef(actors.as("by.fupin"), ref)).hasMessage("unknown");
    for (String reader : List.of("qs.ducha", "yl.ducha", "yc.ducha")) {
      assertThat(assessments.byRef(actors.as(reader), ref)).as(reader).isNotNull();
    }
    YearMonth april = YearMonth.of(2015, 4);
    assertThat(assessments.list(actors.as("by.fupin"), april, null, 500)).extracting(CountyLine::countyCode)
        .containsExactly("by");
    assertThat(assessments.list(actors.as("yl.ducha"), april, null, 500)).extracting(CountyLine::countyCode)
        .as("fewest first, then by code; none of the other city").containsExactly("by", "jp", "qs");
    List<CountyLine> all = assessments.list(actors.as("yc.ducha"), april, null, 500);
    assertThat(all).extracting(CountyLine::countyCode).containsSubsequence("by", "sp", "qs");
    assertThat(assessments.list(actors.as("yc.ducha"), april, all.get(1).key(), 1)).containsExactly(all.get(2));
    assertThatThrownBy(() -> assessments.list(actors.as("qs.shi1.a"), april, null, 500)).hasMessage("assessment.not.yours");
    Site neighbour = new Site(port).login("by.fupin");
    assertThat(neighbour.get("/assessments/" + ref).statusCode()).isEqualTo(404);
    assertThat(neighbour.list("/desk/assessments?month=2015-04")).doesNotContain(ref, "青石县");
  }

  @Test
  void isEnteredAndShownOnThePages() {
    Site county = new Site(port).login("qs.fupin");
    String form = "/desk/assessments/entry?month=2016-01";
    Map<String, String> typed = new HashMap<>(Map.of("county", String.valueOf(county("qs")), "month", "2016-01",
        "identified", "1234", "identifiedOf", "1200"));
    assertThat(county.get(form).statusCode()).isEqualTo(200);
    assertThat(county.postFrom(form, "/desk/assessments/entry", typed).body())
        .contains("error-summary", "请填 0 到总数（1,200）之间的数", "1234");
    typed.put("identified", "1199");
    String path = county.postFrom(form, "/desk/assessments/entry", typed).headers().firstValue("Location").orElseThrow()
        .replaceAll("^.*(/assessments/)", "$1");
    assertThat(county.get(path).body()).contains("99.91%", "1199/1200", "缺报", "未全面达标，达到 1 项", "/desk/assessments/entry");
    assertThat(county.get(form).body()).as("what counts now stands in the form").contains("1199");
    Site province = new Site(port).login("yc.ducha");
    assertThat(province.get(path).body()).as("may propose an interview").contains("1199/1200", "登记约谈的事实")
        .doesNotContain("/desk/assessments/entry");
    assertThat(province.get("/desk/assessments?month=2016-01").body()).contains("青石县", path, "1199/1200", "缺报");
    assertThat(province.get("/desk/assessments?month=2016-13").body()).contains("2017-10 这样的格式");
    String ref = path.substring(path.lastIndexOf('/') + 1);
    JsonNode json = county.read(county.api("yc.ducha", "GET", "/api/v1/assessments/" + ref, null));
    assertThat(json.get("met").asBoolean()).isFalse();
    assertThat(json.at("/line/rates/0/value/numerator").asInt()).isEqualTo(1199);
    assertThat(json.at("/line/rates/0/value/denominator").asInt()).isEqualTo(1200);
  }
}
