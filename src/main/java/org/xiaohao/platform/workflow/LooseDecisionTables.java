package org.xiaohao.platform.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;

/** The tables of this program read from its files, for the zone that has no process engine. */
@Component
@InZones(NetworkZone.INTAKE)
class LooseDecisionTables implements DecisionTables {

  private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final Map<String, DmnDecision> read = new ConcurrentHashMap<>();

  @Override
  public DmnDecisionResult evaluate(String key, Map<String, Object> inputs) {
    return engine.evaluateDecision(read.computeIfAbsent(key, this::read), Variables.fromMap(inputs));
  }

  private DmnDecision read(String key) {
    try {
      Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*/" + key + ".dmn");
      try (InputStream in = files[0].getInputStream()) {
        return engine.parseDecision(key, in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
