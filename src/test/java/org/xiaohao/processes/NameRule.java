package org.xiaohao.processes;

import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.validation.ValidationResultCollector;

/** Whatever stands in the picture, and every way out of a fork, has a Chinese name. */
final class NameRule extends Rule<FlowElement> {
  NameRule() {
    super(FlowElement.class);
  }

  @Override
  public void validate(FlowElement element, ValidationResultCollector results) {
    if (element instanceof SequenceFlow flow && !(flow.getSource() instanceof ExclusiveGateway)) {
      return;
    }
    require(isChinese(element.getName()), results, element.getId() + " is named " + element.getName());
  }
}
