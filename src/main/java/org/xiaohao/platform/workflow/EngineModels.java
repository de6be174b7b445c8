package org.xiaohao.platform.workflow;

import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.worklist.NewWorkItem;

/** Reads an existing task together with its model. */
@Component
class EngineModels {

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final RepositoryService repository;

  EngineModels(TaskService tasks, RuntimeService runtime, RepositoryService repository) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.repository = repository;
  }

  Optional<TaskModel> task(String taskId) {
    return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult())
        .map(this::model);
  }

  private TaskModel model(Task task) {
    ProcessInstance instance = runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId())
        .singleResult();
    UserTask element = repository.getBpmnModelInstance(task.getProcessDefinitionId())
        .getModelElementById(task.getTaskDefinitionKey());
    Object index = tasks.getVariable(task.getId(), "loopCounter");
    return TaskModel.of(element, new NewWorkItem.EngineTask(task.getId(), task.getProcessInstanceId(),
        task.getProcessDefinitionId().substring(0, task.getProcessDefinitionId().indexOf(':')),
        task.getTaskDefinitionKey(), task.getFormKey()), instance.getBusinessKey(),
        index instanceof Integer number ? number : 0);
  }
}
