package org.xiaohao.casework.interview;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/**
 * A fact that may trigger an interview, and what the rules made of it.
 *
 * @param sourceKey names the fact for good; stored once
 * @param ruleId the rule that decided: "proposed because …"
 * @param interviewId the interview it led to; null if the rules propose none
 * @param officeId the office that would propose
 * @param enteredById null if it was published by the program itself
 * @param unitId the unit whose head is to answer for it; null if it is the area as a whole
 */
@JsonIgnoreProperties({"id", "interviewId"})
public record TriggerFact(long id, String ref, FactKind kind, String sourceKey, long areaDivisionId, Grade grade,
    boolean prominent, String negativeCode, LocalDate factOn, String evidence, String ruleId, boolean proposes,
    Long interviewId, long officeId, Long enteredById, Long unitId) {

  /** The message that tells the rule in words. */
  public String ruleKey() {
    return "trigger.rule." + ruleId.substring(ruleId.indexOf('/') + 1);
  }
}
