package org.xiaohao.processes;

import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.xml.validation.ValidationResultCollector;

/** Ids are words, not what a modelling tool made up. */
final class IdRule extends Rule<BaseElement> {
  private static final Pattern WORDS = Pattern.compile("[a-z][a-zA-Z]*(-[a-z]+)*");

  IdRule() {
    super(BaseElement.class);
  }

  @Override
  public void validate(BaseElement element, ValidationResultCollector results) {
    var id = element.getId();
    var anonymous = element.getElementType().getTypeName();
    switch (anonymous) {
      // Parts of an element need no id of their own; the reader gives them none.
      case "extensionElements", "multiInstanceLoopCharacteristics", "loopCardinality", "conditionExpression" -> { }
      default -> require(id != null && WORDS.matcher(id).matches(), results, "id " + id + " of a " + anonymous);
    }
  }
}
