package org.xiaohao.platform.workflow;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** The tables as the process engine has them deployed. */
@Component
class EngineDecisionTables implements DecisionTables {

  private final DecisionService engine;

  EngineDecisionTables(DecisionService engine) {
    this.engine = engine;
  }

  @Override
  public DmnDecisionResult evaluate(String key, Map<String, Object> inputs) {
    return engine.evaluateDecisionByKey(key).variables(inputs).evaluate();
  }
}
