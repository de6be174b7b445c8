package org.xiaohao.processes;

import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.xml.validation.ValidationResultCollector;

/** Events catch nothing but messages, and only those of the contract. */
final class MessageRule extends Rule<CatchEvent> {
  private final Set<String> contract;

  MessageRule(Set<String> contract) {
    super(CatchEvent.class);
    this.contract = contract;
  }

  @Override
  public void validate(CatchEvent event, ValidationResultCollector results) {
    for (var definition : event.getEventDefinitions()) {
      var message = definition instanceof MessageEventDefinition caught ? caught.getMessage() : null;
      var known = message != null && message.getId().equals(message.getName()) && contract.contains(message.getName());
      require(known, results, event.getId() + " catches " + (message == null ? "no message" : message.getName()));
    }
  }
}
