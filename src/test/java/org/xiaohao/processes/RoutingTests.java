package org.xiaohao.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaohao.casework.report.Route;

class RoutingTests {
  private static final List<String> MANAGED_BY = List.of("PROVINCE", "CITY", "COUNTY", "TOWNSHIP", "UNKNOWN");
  private static final List<String> LEVELS = List.of("PROVINCE", "CITY", "COUNTY", "TOWNSHIP", "VILLAGE", "UNKNOWN");

  private static final Map<String, DmnDecision> TABLES = new HashMap<>();

  private static DmnEngine engine;

  @BeforeAll
  static void buildEngine() {
    engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  }

  @ParameterizedTest
  @CsvSource({
    "PROVINCE, true,  COUNTY,   PROVINCE, discipline-province-managed",
    "COUNTY,   true,  PROVINCE, PROVINCE, discipline-province",
    "COUNTY,   true,  CITY,     PROVINCE, discipline-city",
    "UNKNOWN,  true,  UNKNOWN,  PROVINCE, discipline-unknown",
    "CITY,     true,  TOWNSHIP, CITY,     discipline-city-managed",
    "CITY,     true,  COUNTY,   CITY,     discipline-city-managed",
    "COUNTY,   true,  COUNTY,   CITY,     discipline-county",
    "UNKNOWN,  true,  COUNTY,   CITY,     discipline-county",
    "COUNTY,   true,  TOWNSHIP, COUNTY,   discipline-township",
    "TOWNSHIP, true,  VILLAGE,  COUNTY,   discipline-township",
    "PROVINCE, false, CITY,     PROVINCE, province-managed",
    "CITY,     false, COUNTY,   CITY,     city-managed",
    "COUNTY,   false, COUNTY,   COUNTY,   county-managed",
    "COUNTY,   false, TOWNSHIP, COUNTY,   county-managed",
    "TOWNSHIP, false, VILLAGE,  COUNTY,   township-managed",
    "UNKNOWN,  false, CITY,     CITY,     unknown-at-city",
    "UNKNOWN,  false, COUNTY,   COUNTY,   unknown-at-county",
    "UNKNOWN,  false, TOWNSHIP, COUNTY,   unknown-at-county",
    "UNKNOWN,  false, VILLAGE,  COUNTY,   unknown-at-county",
    "UNKNOWN,  false, PROVINCE, PROVINCE, unknown",
    "UNKNOWN,  false, UNKNOWN,  PROVINCE, unknown",
  })
  void routesAlikeInBothRuleSets(String managedBy, boolean disciplineStaff, String level, String centre, String rule) {
    assertThat(route("routing-2020", managedBy, disciplineStaff, level)).isEqualTo(Map.of("centreLevel", centre,
        "officeKind", disciplineStaff ? "CADRE_SUPERVISION" : "REPORT_CENTRE", "ruleId", "routing-2020/" + rule));
    assertThat(route("routing-2017", managedBy, disciplineStaff, level)).isEqualTo(Map.of("centreLevel", centre,
        "officeKind", "REPORT_CENTRE", "ruleId", "routing-2017/" + rule));
  }

  @Test
  void namesTheCountyChiefsOnlyIn2017() {
    assertThat(route("routing-2017", "PROVINCE", false, "COUNTY")).containsEntry("centreLevel", "PROVINCE")
        .containsEntry("ruleId", "routing-2017/county-chief");
    assertThat(route("routing-2020", "PROVINCE", false, "COUNTY")).containsEntry("centreLevel", "PROVINCE")
        .containsEntry("ruleId", "routing-2020/province-managed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"routing-2017", "routing-2020"})
  void answersEveryQuestionAndUsesEveryRule(String table) {
    var used = new TreeSet<String>();
    for (var managedBy : MANAGED_BY) {
      for (var level : LEVELS) {
        used.add((String) route(table, managedBy, true, level).get("ruleId"));
        used.add((String) route(table, managedBy, false, level).get("ruleId"));
      }
    }
    assertThat(used).isEqualTo(new TreeSet<>(ruleIds(table)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"routing-2017", "routing-2020"})
  void sendsNothingToALowerLevelThanTheOneThatManagesTheRespondent(String table) {
    var heights = List.of("COUNTY", "CITY", "PROVINCE");
    for (var managedBy : heights) {
      for (var level : LEVELS) {
        for (var disciplineStaff : List.of(true, false)) {
          var centre = (String) route(table, managedBy, disciplineStaff, level).get("centreLevel");
          assertThat(heights.indexOf(centre)).isGreaterThanOrEqualTo(heights.indexOf(managedBy));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"routing-2017", "routing-2020"})
  void givesAReasonInChineseForEveryRule(String table) {
    var model = Dmn.readModelFromFile(ProcessFiles.table(table).toFile());
    var decision = model.getModelElementById(table);
    assertThat(((Decision) decision).getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
    assertThat(model.getModelElementsByType(DecisionTable.class)).extracting(DecisionTable::getHitPolicy)
        .containsExactly(HitPolicy.FIRST);
    assertThat(model.getModelElementsByType(Rule.class)).isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.getDescription().getTextContent()).contains("受理"));
    assertThat(ruleIds(table)).doesNotHaveDuplicates().allMatch(id -> id.matches(table + "/[a-z-]+"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"routing-2017", "routing-2020"})
  void saysEachRuleInWordsOnThePageOfTheReport(String table) {
    var words = ResourceBundle.getBundle("messages.report", Locale.ROOT);
    assertThat(ruleIds(table)).allSatisfy(id -> {
      assertThat(words.getString("report.route." + Route.reason(id))).isNotBlank();
      assertThat(Route.reason(id + "+no-custodian")).isEqualTo(Route.reason(id));
    });
  }

  private static List<String> ruleIds(String table) {
    return Dmn.readModelFromFile(ProcessFiles.table(table).toFile()).getModelElementsByType(Rule.class).stream()
        .map(rule -> new ArrayList<>(rule.getOutputEntries()).get(2).getTextContent().replace("\"", "").trim())
        .toList();
  }

  private static Map<String, Object> route(String table, String managedBy, boolean disciplineStaff, String level) {
    return engine.evaluateDecisionTable(TABLES.computeIfAbsent(table, RoutingTests::parse),
        Variables.putValue("managedBy", managedBy).putValue("disciplineStaff", disciplineStaff).putValue("level", level))
        .getSingleResult().getEntryMap();
  }

  private static DmnDecision parse(String table) {
    return engine.parseDecision(table, Dmn.readModelFromFile(ProcessFiles.table(table).toFile()));
  }
}
