package org.xiaohao.processes;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.validation.ValidationResultCollector;

/** Every way begins at a start and leads to an end; a sub-process that waits for a message stands by itself. */
final class EndRule extends Rule<FlowNode> {
  EndRule() {
    super(FlowNode.class);
  }

  @Override
  public void validate(FlowNode node, ValidationResultCollector results) {
    var apart = node instanceof SubProcess part && part.triggeredByEvent();
    require(node.getOutgoing().isEmpty() == (node instanceof EndEvent || apart), results,
        node.getId() + " leads nowhere");
    var begins = node instanceof StartEvent || node instanceof BoundaryEvent || apart;
    require(node.getIncoming().isEmpty() == begins, results, node.getId() + " cannot be reached");
  }
}
