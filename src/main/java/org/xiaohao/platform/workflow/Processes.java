package org.xiaohao.platform.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.access.CaseRef;

/** Starts processes and tells waiting ones what happened; always inside the transaction of the rows that say so. */
@Service
public class Processes {

  private final RuntimeService runtime;
  private final Definitions definitions;

  Processes(RuntimeService runtime, Definitions definitions) {
    this.runtime = runtime;
    this.definitions = definitions;
  }

  /** Starts the process on a case. Variables are gateway results only: String codes, Booleans, Longs. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void start(String processKey, CaseRef subject, Map<String, Object> variables) {
    runtime.startProcessInstanceById(definitions.latest(processKey), subject.toString(), checked(variables));
  }

  /** Starts the process whose message start event this is. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void startByMessage(String message, CaseRef subject, Map<String, Object> variables) {
    runtime.startProcessInstanceByMessage(message, subject.toString(), checked(variables));
  }

  /** Tells the processes of a case; an error if none waits for it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void correlate(String message, CaseRef subject, Map<String, Object> variables) {
    if (!correlateIfWaiting(message, subject, variables)) {
      throw new IllegalStateException("no process of " + subject + " waits for " + message);
    }
  }

  /** Tells the processes of a case if one waits for it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean correlateIfWaiting(String message, CaseRef subject, Map<String, Object> variables) {
    List<Execution> waiting = waiting(message, subject);
    waiting.forEach(execution -> runtime.messageEventReceived(message, execution.getId(), checked(variables)));
    return !waiting.isEmpty();
  }

  /** Whether a process of the case waits for the message. */
  public boolean waits(String message, CaseRef subject) {
    return !waiting(message, subject).isEmpty();
  }

  /** Whether a process of the case still runs. */
  public boolean run(CaseRef subject) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(subject.toString()).count() > 0;
  }

  private List<Execution> waiting(String message, CaseRef subject) {
    return runtime.createExecutionQuery().messageEventSubscriptionName(message)
        .processInstanceBusinessKey(subject.toString()).list();
  }

  /** Withdraws every process of a case together with its tasks, as when the case itself is taken away. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void withdraw(CaseRef subject, String reasonCode) {
    runtime.createProcessInstanceQuery().processInstanceBusinessKey(subject.toString()).rootProcessInstances().list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), reasonCode, false, true));
  }

  static Map<String, Object> checked(Map<String, Object> variables) {
    variables.forEach((name, value) -> {
      if (!(value instanceof String || value instanceof Boolean || value instanceof Long)) {
        throw new IllegalArgumentException("variable " + name + " is no code, flag or number");
      }
    });
    return variables;
  }
}
