package org.xiaohao.platform.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;

/** Reads from the engine's history where the processes of a case stand, and the models they run on. */
@Component
public class Pictures {

  private final HistoryService history;
  private final RepositoryService repository;

  Pictures(HistoryService history, RepositoryService repository) {
    this.history = history;
    this.repository = repository;
  }

  /** The running processes of a case, called ones last; if none runs, the one that ended last. */
  public List<Picture> of(CaseRef subject) {
    List<HistoricProcessInstance> all = history.createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(subject.toString()).orderByProcessInstanceStartTime().asc().list();
    List<HistoricProcessInstance> shown = new ArrayList<>(all.stream().filter(p -> p.getEndTime() == null).toList());
    if (shown.isEmpty()) {
      all.stream().filter(p -> p.getSuperProcessInstanceId() == null).reduce((first, second) -> second)
          .ifPresent(shown::add);
    }
    return shown.stream().map(this::picture).toList();
  }

  private Picture picture(HistoricProcessInstance process) {
    List<String> active = new ArrayList<>();
    List<String> passed = new ArrayList<>();
    for (HistoricActivityInstance step : history.createHistoricActivityInstanceQuery()
        .processInstanceId(process.getId()).orderByHistoricActivityInstanceStartTime().asc().list()) {
      List<String> list = step.getEndTime() == null ? active : passed;
      if (!step.getActivityId().endsWith("#multiInstanceBody") && !list.contains(step.getActivityId())) {
        list.add(step.getActivityId());
      }
    }
    passed.removeAll(active);
    return new Picture(process.getProcessDefinitionKey(), process.getProcessDefinitionName(),
        process.getProcessDefinitionVersion(), active, passed, names(process.getProcessDefinitionId(), active));
  }

  private List<String> names(String definitionId, List<String> elements) {
    return elements.stream()
        .map(id -> repository.getBpmnModelInstance(definitionId).getModelElementById(id) instanceof FlowNode node
            && node.getName() != null ? node.getName().replace('\n', ' ') : id).toList();
  }

  /** The model of a process as it was drawn; without a version the latest. Empty if there is no such model. */
  public Optional<String> xml(String processKey, Integer version) {
    ProcessDefinitionQuery query = repository.createProcessDefinitionQuery().processDefinitionKey(processKey);
    ProcessDefinition definition =
        (version == null ? query.latestVersion() : query.processDefinitionVersion(version)).singleResult();
    return Optional.ofNullable(definition).map(d -> Models.read(repository.getProcessModel(d.getId())));
  }
}
