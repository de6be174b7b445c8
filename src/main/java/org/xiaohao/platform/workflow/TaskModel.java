package org.xiaohao.platform.workflow;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.xiaohao.platform.worklist.NewWorkItem;
import org.xiaohao.platform.worklist.WorkItem;

/**
 * What the model says of a task: form key, role and slot, mode, clock.
 *
 * @param index of a multi-instance task; 0 otherwise
 */
record TaskModel(NewWorkItem.EngineTask task, String businessKey, WorkItem.Mode mode, String role, String slot,
    String clock, int index) {

  static TaskModel of(DelegateTask task) {
    String processKey = task.getProcessDefinitionId().substring(0, task.getProcessDefinitionId().indexOf(':'));
    UserTask element = task.getBpmnModelElementInstance();
    // Only several at once are numbered; asking any other task would cost a statement.
    Object index = element.getLoopCharacteristics() == null ? null : task.getVariable("loopCounter");
    return of(element, new NewWorkItem.EngineTask(task.getId(), task.getProcessInstanceId(), processKey,
        task.getTaskDefinitionKey(), element.getCamundaFormKey()), task.getExecution().getProcessBusinessKey(),
        index instanceof Integer number ? number : 0);
  }

  static TaskModel of(UserTask element, NewWorkItem.EngineTask task, String businessKey, int index) {
    Map<String, String> properties = properties(element);
    String group = element.getCamundaCandidateGroups();
    int at = group == null ? -1 : group.indexOf('@');
    return new TaskModel(task, businessKey, WorkItem.Mode.valueOf(properties.get("mode")),
        at < 0 ? null : group.substring(0, at), at < 0 ? null : group.substring(at + 1), properties.get("clock"), index);
  }

  private static Map<String, String> properties(UserTask element) {
    Map<String, String> properties = new TreeMap<>();
    if (element.getExtensionElements() != null) {
      element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().forEach(
          list -> list.getCamundaProperties().forEach(p -> properties.put(key(p), p.getCamundaValue())));
    }
    return properties;
  }

  private static String key(CamundaProperty property) {
    return property.getCamundaName();
  }
}
