package org.xiaohao.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Writes down every sequence flow that the program itself takes while the tests run: there only task handlers and services
 * move the engine. {@link HandlerFlowsIT} reads it after the last test (decision 40).
 */
@Component
class HandlerFlows extends AbstractProcessEnginePlugin {

  /** One file for all processes of a build. */
  static final Path TAKEN = Path.of("target/flows-taken-" + System.getProperty("xiaohao.build", "by-hand") + ".txt");
  private static final FlowCoverage COVERAGE = new FlowCoverage(HandlerFlows::write);

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<BpmnParseListener> listeners = configuration.getCustomPreBPMNParseListeners();
    listeners = listeners == null ? new ArrayList<>() : new ArrayList<>(listeners);
    listeners.add(COVERAGE);
    configuration.setCustomPreBPMNParseListeners(listeners);
  }

  private static synchronized void write(String process, String flow) {
    try {
      Files.writeString(TAKEN, process + "/" + flow + "\n", StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
