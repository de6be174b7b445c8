package org.xiaohao.processes;

import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.validation.ValidationResultCollector;

/** Everything is drawn: a shape for each node, an edge for each flow. */
final class PictureRule extends Rule<FlowElement> {
  PictureRule() {
    super(FlowElement.class);
  }

  @Override
  public void validate(FlowElement element, ValidationResultCollector results) {
    if (element instanceof SequenceFlow flow) {
      var edge = flow.getDiagramElement();
      require(edge != null && edge.getWaypoints().size() >= 2, results, flow.getId() + " is not drawn");
    } else if (element instanceof FlowNode node) {
      require(node.getDiagramElement() != null, results, node.getId() + " is not drawn");
    }
  }
}
