package org.xiaohao.processes;

import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.validation.ValidationResultCollector;

/** A called process is ours, comes from the same deployment and works under the same business key. */
final class CallActivityRule extends Rule<CallActivity> {
  private final Set<String> processes;

  CallActivityRule(Set<String> processes) {
    super(CallActivity.class);
    this.processes = processes;
  }

  @Override
  public void validate(CallActivity call, ValidationResultCollector results) {
    require(processes.contains(call.getCalledElement()), results, "calls " + call.getCalledElement());
    require("deployment".equals(call.getCamundaCalledElementBinding()), results, "is not bound to its deployment");
    var handsKeyOn = call.getExtensionElements() != null
        && call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
            .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()));
    require(handsKeyOn, results, call.getId() + " does not hand on the business key");
  }
}
