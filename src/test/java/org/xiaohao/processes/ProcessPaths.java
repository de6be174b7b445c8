package org.xiaohao.processes;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/**
 * An engine of its own for the tests of one process. After the last of them every sequence flow of that process must
 * have been taken.
 */
final class ProcessPaths implements BeforeAllCallback, AfterAllCallback {
  private final String process;
  private final String[] called;
  private final FlowCoverage coverage = new FlowCoverage();
  private ProcessEngine engine;

  static {
    // These tests start no Spring, which else would keep the engine from telling every statement.
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
  }

  private ProcessPaths(String process, String... called) {
    this.process = process;
    this.called = called;
  }

  static ProcessPaths of(String process, String... called) {
    return new ProcessPaths(process, called);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName(process);
    configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
    configuration.setExpressionManager(new MockExpressionManager());
    configuration.setJobExecutorActivate(false);
    configuration.setMetricsEnabled(false);
    configuration.setHistory("activity");
    configuration.setCustomPreBPMNParseListeners(List.of(coverage));
    engine = configuration.buildProcessEngine();

    var deployment = engine.getRepositoryService().createDeployment();
    deployment.addString(process + ".bpmn", ProcessFiles.text(ProcessFiles.model(process)));
    for (var id : called) {
      deployment.addString(id + ".bpmn", ProcessFiles.text(ProcessFiles.model(id)));
    }
    deployment.deploy();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    engine.close();
    // The test class outlives its tests, and an engine takes forty megabytes.
    engine = null;
    Mocks.reset();
    var drawn = ProcessFiles.parse(ProcessFiles.text(ProcessFiles.model(process))).getModelElementsByType(SequenceFlow.class);
    assertThat(coverage.knownFlows(process)).containsExactlyInAnyOrderElementsOf(
        drawn.stream().map(SequenceFlow::getId).toList());
    assertThat(coverage.untakenFlows(process)).as("flows of %s that no test takes", process).isEmpty();
  }

  void register(String bean, JavaDelegate delegate) {
    Mocks.register(bean, delegate);
  }

  Walk start() {
    return new Walk(key -> engine.getRuntimeService().startProcessInstanceByKey(process, key).getId());
  }

  Walk startWith(Object... variables) {
    return new Walk(key -> engine.getRuntimeService().startProcessInstanceByKey(process, key, map(variables)).getId());
  }

  Walk startBy(String message) {
    return new Walk(key -> engine.getRuntimeService().startProcessInstanceByMessage(message, key).getId());
  }

  /** One case on its way; every task and message is found by its business key, as in the program. */
  final class Walk {
    private final String key = UUID.randomUUID().toString();
    private final String instance;

    private Walk(UnaryOperator<String> start) {
      instance = start.apply(key);
    }

    /** Completes the first open task of this id. */
    Walk complete(String task, Object... variables) {
      var open = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(key).taskDefinitionKey(task).list();
      assertThat(open).as("open tasks %s", task).isNotEmpty();
      engine.getTaskService().complete(open.get(0).getId(), map(variables));
      return this;
    }

    Walk send(String message, Object... variables) {
      engine.getRuntimeService().createMessageCorrelation(message).processInstanceBusinessKey(key)
          .setVariables(map(variables)).correlate();
      return this;
    }

    /** Asserts that exactly these wait: user tasks, catch events or event-based gateways, called processes included. */
    Walk waitsAt(String... ids) {
      var runtime = engine.getRuntimeService();
      var active = runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream()
          .flatMap(each -> runtime.getActiveActivityIds(each.getId()).stream())
          .filter(id -> !isCall(id));
      assertThat(active).containsExactlyInAnyOrder(ids);
      return this;
    }

    void endsAt(String end) {
      var ended = engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceId(instance)
          .singleResult();
      assertThat(ended.getEndActivityId()).isEqualTo(end);
      assertThat(ended.getEndTime()).isNotNull();
    }

    private boolean isCall(String id) {
      return engine.getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(instance)
          .activityId(id).activityType(ActivityTypes.CALL_ACTIVITY).count() > 0;
    }
  }

  private static Map<String, Object> map(Object... namesAndValues) {
    var map = new HashMap<String, Object>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
