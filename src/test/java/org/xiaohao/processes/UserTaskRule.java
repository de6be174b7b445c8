package org.xiaohao.processes;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.validation.ValidationResultCollector;

/** A user task names its form, who may do it, how it is handed out and its clock. */
final class UserTaskRule extends Rule<UserTask> {
  private static final Pattern ROLE_AT_SLOT = Pattern.compile("[A-Z]+(_[A-Z]+)*@[a-z][a-zA-Z]*");
  private static final Pattern CLOCK = Pattern.compile("(D[0-9]+|ITEM)(-[A-Z]+)?");

  UserTaskRule() {
    super(UserTask.class);
  }

  @Override
  public void validate(UserTask task, ValidationResultCollector results) {
    var form = task.getCamundaFormKey();
    require(form != null && form.matches("[a-z]+/" + task.getId()), results, "form key " + form);

    var properties = properties(task);
    var clock = properties.get("clock");
    require(clock == null || CLOCK.matcher(clock).matches(), results, "clock " + clock);

    var mode = properties.getOrDefault("mode", "none");
    var group = task.getCamundaCandidateGroups();
    switch (mode) {
      case "CLAIM", "ASSIGN" -> {
        require(group != null && ROLE_AT_SLOT.matcher(group).matches(), results, "candidate group " + group);
        require(task.getLoopCharacteristics() == null, results, "repeats without being personal");
      }
      case "PERSONAL" -> {
        require(group == null, results, "a personal task has candidate group " + group);
        require(repeatsInParallel(task), results, "a personal task is not parallel by number");
      }
      default -> require(false, results, "mode " + mode);
    }
  }

  static Map<String, String> properties(UserTask task) {
    if (task.getExtensionElements() == null) {
      return Map.of();
    }
    return task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
        .flatMap(all -> all.getCamundaProperties().stream())
        .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
  }

  private static boolean repeatsInParallel(UserTask task) {
    return task.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics many
        && !many.isSequential() && many.getLoopCardinality() != null;
  }
}
