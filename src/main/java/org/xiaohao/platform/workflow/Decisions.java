package org.xiaohao.platform.workflow;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Service;

/** Asks the decision tables of {@code processes/}. Nothing of the question or the answer is stored. */
@Service
public class Decisions {

  private final DecisionService engine;

  Decisions(DecisionService engine) {
    this.engine = engine;
  }

  /**
   * The outputs of the rule that fits.
   *
   * @param key id of the decision
   * @param inputs codes and flags by input name
   * @throws IllegalStateException if no rule fits, which a complete table rules out
   */
  public Map<String, Object> evaluate(String key, Map<String, Object> inputs) {
    var rule = engine.evaluateDecisionTableByKey(key).variables(inputs).evaluate().getSingleResult();
    if (rule == null) {
      throw new IllegalStateException("no rule of " + key + " fits");
    }
    return new HashMap<>(rule.getEntryMap());
  }
}
