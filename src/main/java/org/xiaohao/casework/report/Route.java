package org.xiaohao.casework.report;

import java.util.List;
import java.util.Set;

/**
 * Where a report goes and why, found in memory before anything is stored (decision 16).
 *
 * @param centreOfficeId the reporting centre, or the cadre supervision office, that receives it
 * @param ruleId the rule that decided: "sent here because …" (decision 20)
 * @param ruleSet the rule set it stands in
 * @param placeDivisionId the most precise place known
 * @param respondents whom the report names, with the posts they may mean
 * @param personIds everybody the respondents may be; they and their kin never see the report (decision 19)
 */
public record Route(long centreOfficeId, String ruleId, String ruleSet, long placeDivisionId,
    List<Respondent> respondents, Set<Long> personIds) {

  /** The rule by which a report on retaliation goes past a county. */
  static final String RAISED = "raised/leak-suspected";
  private static final String NO_CUSTODIAN = "+no-custodian";

  public Route {
    respondents = List.copyOf(respondents);
    personIds = Set.copyOf(personIds);
  }

  /** What a rule is called, alike in each rule set: {@code report.route.*} says it to people. */
  public static String reason(String ruleId) {
    String rule = ruleId.replace(NO_CUSTODIAN, "");
    return rule.substring(rule.lastIndexOf('/') + 1);
  }

  /** The same, but to a centre further up, where somebody keeps names (decision 13). */
  Route upTo(long officeId) {
    String why = ruleId.endsWith(NO_CUSTODIAN) ? ruleId : ruleId + NO_CUSTODIAN;
    return new Route(officeId, why, ruleSet, placeDivisionId, respondents, personIds);
  }

  /** The same, but one level up, since somebody of the county may have told who reported (C13). */
  Route raisedTo(long officeId) {
    return new Route(officeId, RAISED, ruleSet, placeDivisionId, respondents, personIds);
  }

  @Override
  public String toString() {
    return "Route[" + centreOfficeId + ", " + ruleId + "]";
  }
}
