package org.xiaohao.processes;

import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.validation.ValidationResultCollector;

/** Models hold no code: no scripts, classes, method calls, connectors, timers, inline forms or jobs. */
final class PlainModelRule extends Rule<Definitions> {
  private static final Set<String> ELEMENTS =
      Set.of("scriptTask", "script", "timerEventDefinition", "connector", "formData", "formField");
  private static final Set<String> ATTRIBUTES = Set.of("class", "expression", "asyncBefore", "asyncAfter", "scriptFormat");
  /** Attributes of the engine that may hold an expression. */
  private static final Set<String> EXPRESSIONS = Set.of("delegateExpression", "candidateGroups", "formKey", "assignee",
      "candidateUsers", "dueDate", "calledElement", "businessKey", "source", "sourceExpression", "value");
  private static final Pattern METHOD_CALL = Pattern.compile("[$#]\\{[^}]*\\(");

  PlainModelRule() {
    super(Definitions.class);
  }

  @Override
  public void validate(Definitions definitions, ValidationResultCollector results) {
    inspect(definitions.getDomElement(), results);
  }

  private void inspect(DomElement element, ValidationResultCollector results) {
    require(!ELEMENTS.contains(element.getLocalName()), results, "holds a " + element.getLocalName());
    for (var attribute : ATTRIBUTES) {
      require(!element.hasAttribute(BpmnModelConstants.CAMUNDA_NS, attribute), results, "uses camunda:" + attribute);
    }
    for (var attribute : EXPRESSIONS) {
      refuseCall(element.getAttribute(BpmnModelConstants.CAMUNDA_NS, attribute), results);
      refuseCall(element.getAttribute(attribute), results);
    }
    var children = element.getChildElements();
    if (children.isEmpty()) {
      refuseCall(element.getTextContent(), results);
    }
    children.forEach(child -> inspect(child, results));
  }

  private void refuseCall(String text, ValidationResultCollector results) {
    require(text == null || !METHOD_CALL.matcher(text).find(), results, "calls a method: " + text);
  }
}
