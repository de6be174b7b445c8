package org.xiaohao.processes;

import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.validation.ValidationResultCollector;

/** Each flow out of a fork tests one variable, or is its default; no other flow tests anything. */
final class ConditionRule extends Rule<SequenceFlow> {
  private static final Pattern FORM = Pattern.compile("\\$\\{(!?[a-z]\\w*|[a-z]\\w* == '[A-Z_]+')}");

  ConditionRule() {
    super(SequenceFlow.class);
  }

  @Override
  public void validate(SequenceFlow flow, ValidationResultCollector results) {
    var condition = flow.getConditionExpression();
    if (condition != null) {
      var text = condition.getTextContent().trim();
      require(FORM.matcher(text).matches(), results, flow.getId() + " tests " + text);
    }
    var forks = flow.getSource() instanceof ExclusiveGateway && flow.getSource().getOutgoing().size() > 1;
    var isDefault = flow.getSource() instanceof ExclusiveGateway fork && flow.equals(fork.getDefault());
    require((condition != null) == (forks && !isDefault), results, flow.getId() + " has a condition too few or too many");
  }
}
