package org.xiaohao.platform.workflow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.worklist.NewWorkItem;

/** Compares two versions of a process as the engine would carry cases from one to the other. */
@Component
class ModelChanges {

  private final RuntimeService runtime;
  private final RepositoryService repository;

  ModelChanges(RuntimeService runtime, RepositoryService repository) {
    this.runtime = runtime;
    this.repository = repository;
  }

  /** Each step to the step of the same id and kind; what waits for a message waits for that of the newer version. */
  MigrationPlan plan(String fromDefinition, String toDefinition) {
    return runtime.createMigrationPlan(fromDefinition, toDefinition).mapEqualActivities().updateEventTriggers().build();
  }

  ModelChange between(String fromDefinition, String toDefinition) {
    Map<String, FlowNode> older = steps(fromDefinition);
    Map<String, FlowNode> newer = steps(toDefinition);
    Set<String> mapped = plan(fromDefinition, toDefinition).getInstructions().stream()
        .map(MigrationInstruction::getSourceActivityId).collect(Collectors.toSet());
    return new ModelChange(
        named(older.values().stream().filter(step -> mapped.contains(step.getId())).toList()),
        named(older.values().stream().filter(step -> !mapped.contains(step.getId())).toList()),
        named(newer.values().stream().filter(step -> !older.containsKey(step.getId())).toList()),
        named(older.values().stream().filter(step -> mapped.contains(step.getId()))
            .filter(step -> given(step, newer.get(step.getId()))).toList()));
  }

  /** The name of a step as it is drawn; its id if it has none. */
  String name(String definition, String activity) {
    return repository.getBpmnModelInstance(definition).getModelElementById(activity) instanceof FlowNode node
        ? name(node) : activity;
  }

  /** The steps at which a case can stand. */
  private Map<String, FlowNode> steps(String definition) {
    BpmnModelInstance model = repository.getBpmnModelInstance(definition);
    Map<String, FlowNode> steps = new TreeMap<>();
    for (Class<? extends FlowNode> kind : List.of(UserTask.class, IntermediateCatchEvent.class, EventBasedGateway.class,
        CallActivity.class)) {
      model.getModelElementsByType(kind).forEach(node -> steps.put(node.getId(), node));
    }
    // What stands behind such a gateway is only waited for, never stood at.
    steps.values().removeIf(step -> step.getPreviousNodes().list().stream().anyMatch(EventBasedGateway.class::isInstance));
    return steps;
  }

  private static boolean given(FlowNode older, FlowNode newer) {
    return older instanceof UserTask before && newer instanceof UserTask after && !out(before).equals(out(after));
  }

  /** What the work list keeps of the model of a task. */
  private static TaskModel out(UserTask task) {
    return TaskModel.of(task, new NewWorkItem.EngineTask(null, null, null, task.getId(), task.getCamundaFormKey()), null,
        0);
  }

  private static List<ModelChange.Step> named(List<FlowNode> steps) {
    return steps.stream().map(step -> new ModelChange.Step(step.getId(), name(step)))
        .sorted(Comparator.comparing(ModelChange.Step::id)).toList();
  }

  private static String name(FlowNode step) {
    return step.getName() == null ? step.getId() : step.getName().replace('\n', ' ');
  }
}
