package org.xiaohao.processes;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventBasedGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Remembers which sequence flows of the deployed models were taken. */
final class FlowCoverage extends AbstractBpmnParseListener {
  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> taken = new ConcurrentHashMap<>();
  private final BiConsumer<String, String> firstTime;

  FlowCoverage() {
    this((process, flow) -> { });
  }

  /** Tells process and flow as soon as a flow is taken that never was before. */
  FlowCoverage(BiConsumer<String, String> firstTime) {
    this.firstTime = firstTime;
  }

  @Override
  public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
    flow.addListener(ExecutionListener.EVENTNAME_TAKE, awaitTaking(scope, flow.getId()));
  }

  /** The engine knows no flow between an event-based gateway and its events: it jumps to the event that came. */
  @Override
  public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl event) {
    if (event.getEventScope() instanceof ActivityImpl gateway
        && gateway.getActivityBehavior() instanceof EventBasedGatewayActivityBehavior) {
      element.elements("incoming").forEach(flow ->
          event.addListener(ExecutionListener.EVENTNAME_END, awaitTaking(scope, flow.getText().trim())));
    }
  }

  private ExecutionListener awaitTaking(ScopeImpl scope, String flow) {
    var process = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
    of(known, process).add(flow);
    return execution -> {
      if (of(taken, process).add(flow)) {
        firstTime.accept(process, flow);
      }
    };
  }

  private static Set<String> of(Map<String, Set<String>> flows, String process) {
    return flows.computeIfAbsent(process, key -> new ConcurrentSkipListSet<>());
  }

  /** All flows of this process that can be taken, to be compared with those in the file. */
  Set<String> knownFlows(String process) {
    return known.get(process);
  }

  Set<String> untakenFlows(String process) {
    var untaken = new TreeSet<>(known.get(process));
    untaken.removeAll(of(taken, process));
    return untaken;
  }
}
