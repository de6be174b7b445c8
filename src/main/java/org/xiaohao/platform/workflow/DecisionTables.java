package org.xiaohao.platform.workflow;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;

/** Evaluates decision tables: with the process engine's version of them, or without the process engine. */
interface DecisionTables {

  DmnDecisionResult evaluate(String key, Map<String, Object> inputs);
}
