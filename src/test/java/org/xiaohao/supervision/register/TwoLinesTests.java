package org.xiaohao.supervision.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** The list of civil affairs and that of the poverty office of 柳沟县 are compared household by household. */
@XiaohaoTest
class TwoLinesTests {

  private static final String BOTH = "上窑村,窑生一,520101197001010011";
  private static final String ALLOWED = "下窑村,窑生二,520101197001010022";
  private static final String ALLOWED_TOO = "枣林沟镇沟口村\t窑生三\t52010119700101003x";
  private static final String REGISTERED = "塬畔村，塬生四，520101700101004";

  @LocalServerPort private int port;
  @Autowired private Actors actors;
  @Autowired private TwoLinesMatches matches;
  @Autowired private HouseholdFiles files;
  @Autowired private Divisions divisions;
  @Autowired private JdbcTemplate jdbc;

  private static void refused(String field, String key, ThrowingCallable deed) {
    assertThatThrownBy(deed).hasMessage(key).hasFieldOrPropertyWithValue("field", field);
  }

  private TwoLines take(ReliefLine line, String... rows) {
    return matches.byRef(actors.as("lg.ducha"), matches.take(actors.as("lg.ducha"),
        new LineImport(divisions.byCode("lg").id(), line, String.join("\n", rows))));
  }

  private List<Integer> numbers(TwoLines lines, ReliefLine line) {
    return matches.differences(lines, line, 0, 100).stream().map(LineDifference::number).toList();
  }

  private LineDifference difference(TwoLines lines, ReliefLine line, int number) {
    return matches.differences(lines, line, number - 1, 1).get(0);
  }

  private void resolve(TwoLines lines, ReliefLine line, int number, LineResolution how) {
    matches.resolve(actors.as("lg.ducha"), lines.ref(),
        new LineRow(line, difference(lines, line, number).listId(), number), how);
  }

  /** Running it twice gives the same two lists; what was resolved stays so; each way of resolving asks for what it needs. */
  @Test
  @Tag("S41")
  void givesTheSameTwoListsAgainAndResolvesEachDifferenceOnce() {
    take(ReliefLine.ALLOWANCE, "村,户主,证件号", BOTH, ALLOWED, ALLOWED_TOO);
    TwoLines lines = take(ReliefLine.POVERTY, REGISTERED, BOTH);
    assertThat(numbers(lines, ReliefLine.ALLOWANCE)).containsExactly(2, 3);
    assertThat(numbers(lines, ReliefLine.POVERTY)).containsExactly(1);
    assertThat(matches.heads(actors.as("lg.ducha"), lines, ReliefLine.ALLOWANCE)).containsExactly("窑生一", "窑生二", "窑生三");
    LineDifference seen = difference(lines, ReliefLine.ALLOWANCE, 2);
    refused("number", "register.line.number", () -> resolve(lines, ReliefLine.ALLOWANCE, 2,
        new LineResolution(LineOutcome.ENTERED, null, null)));
    refused("reason", "register.line.reason", () -> resolve(lines, ReliefLine.POVERTY, 1,
        new LineResolution(LineOutcome.SETTLED, null, null)));
    refused("outcome", "register.line.registered", () -> resolve(lines, ReliefLine.POVERTY, 1,
        new LineResolution(LineOutcome.ENTERED, null, "LG-1")));
    String number = UUID.randomUUID().toString().substring(0, 18);
    resolve(lines, ReliefLine.ALLOWANCE, 2, new LineResolution(LineOutcome.ENTERED, null, number));
    resolve(lines, ReliefLine.POVERTY, 1, new LineResolution(LineOutcome.SETTLED, "已纳入低保，柳民发〔2017〕9号", null));
    refused(null, "register.line.resolved", () -> resolve(lines, ReliefLine.ALLOWANCE, 2,
        new LineResolution(LineOutcome.SETTLED, "再来一次", null)));
    HouseholdFile entered = files.open(actors.as("lg.ducha"), difference(lines, ReliefLine.ALLOWANCE, 2).householdRef());
    assertThat(entered.head()).isEqualTo("窑生二");
    assertThat(entered.household().state()).isEqualTo(RegisterState.ELIGIBLE);
    assertThat(entered.household().villageName()).isEqualTo("下窑村");
    take(ReliefLine.ALLOWANCE, BOTH, ALLOWED, ALLOWED_TOO);
    take(ReliefLine.POVERTY, REGISTERED, BOTH);
    assertThat(numbers(lines, ReliefLine.ALLOWANCE)).containsExactly(2, 3);
    assertThat(numbers(lines, ReliefLine.POVERTY)).containsExactly(1);
    assertThat(difference(lines, ReliefLine.ALLOWANCE, 2).householdRef()).isEqualTo(entered.household().ref());
    assertThat(difference(lines, ReliefLine.ALLOWANCE, 3).open()).isTrue();
    assertThat(difference(lines, ReliefLine.POVERTY, 1).open()).isFalse();
    refused(null, "register.line.again", () -> matches.resolve(actors.as("lg.ducha"), lines.ref(),
        new LineRow(ReliefLine.ALLOWANCE, seen.listId(), 3), new LineResolution(LineOutcome.SETTLED, "旧名单", null)));
  }

  /** A wrong row is named by its place and nothing is taken; neither names nor identity numbers are stored in the clear. */
  @Test
  @Tag("S41")
  void namesTheWrongRowAndStoresNoPersonInTheClear() {
    TwoLines lines = take(ReliefLine.ALLOWANCE, BOTH, ALLOWED);
    for (Map.Entry<String, String> wrong : Map.of("register.line.columns", "上窑村,窑生五", "register.line.village",
        "柏树岭村,窑生五,520101197001010055", "register.line.identity", "上窑村,窑生五,123", "register.line.twice", BOTH).entrySet()) {
      assertThatThrownBy(() -> take(ReliefLine.ALLOWANCE, BOTH, wrong.getValue())).hasMessage(wrong.getKey())
          .satisfies(refusal -> assertThat(((DomainException) refusal).arguments()).startsWith(2));
    }
    refused("rows", "register.line.empty", () -> take(ReliefLine.ALLOWANCE, "村,户主,证件号"));
    refused("county", "register.county.outside", () -> matches.take(actors.as("sp.ducha"),
        new LineImport(divisions.byCode("lg").id(), ReliefLine.ALLOWANCE, BOTH)));
    assertThat(matches.heads(actors.as("lg.ducha"), lines, ReliefLine.ALLOWANCE)).hasSize(2);
    for (String table : List.of("two_lines", "line_list", "line_entry", "line_resolution", "audit_entry")) {
      for (Map<String, Object> row : jdbc.queryForList("select * from " + table + " order by 1 desc limit 50")) {
        assertThat(row.values().stream().map(String::valueOf)).as(table)
            .noneMatch(value -> value.contains("窑生") || value.contains("19700101"));
      }
    }
  }

  @Test
  @Tag("S41")
  @Tag("M2")
  void showsTheListsOfACountyToItsAreaOnly() {
    take(ReliefLine.POVERTY, "塬畔村,塬生九,520101700101009");
    TwoLines lines = take(ReliefLine.ALLOWANCE, BOTH);
    Site office = new Site(port).login("lg.ducha");
    assertThat(office.get("/two-lines/" + lines.ref()).body()).contains("上窑村", "窑生一");
    assertThat(office.list("/desk/two-lines")).contains(lines.ref());
    String path = "/two-lines/" + lines.ref() + "/POVERTY/" + difference(lines, ReliefLine.POVERTY, 1).listId() + "/1";
    assertThat(office.postFrom(path, path, Map.of("outcome", "SETTLED", "reason", "")).body()).contains("请说明理由");
    assertThat(matches.heads(actors.as("qh.ducha"), lines, ReliefLine.ALLOWANCE)).as("names are the county's").isEmpty();
    assertThat(matches.byRef(actors.as("yc.fupin"), lines.ref()).comparable()).isTrue();
    refused(null, "unknown", () -> matches.byRef(actors.as("sp.ducha"), lines.ref()));
    assertThat(matches.list(actors.as("sp.ducha"), null, 1000)).extracting(TwoLines::ref).doesNotContain(lines.ref());
  }
}
