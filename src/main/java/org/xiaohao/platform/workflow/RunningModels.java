package org.xiaohao.platform.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Whether this program can still do what the older versions ask on which cases run: each form has its handler, each service
 * task its bean (M17). The newest versions come with the program and are held to this when it is built.
 */
@Component
class RunningModels {

  private static final Pattern BEAN = Pattern.compile("[$#]\\{(\\w+)}");

  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final TaskHandlers handlers;
  private final ListableBeanFactory beans;

  RunningModels(RepositoryService repository, RuntimeService runtime, TaskHandlers handlers, ListableBeanFactory beans) {
    this.repository = repository;
    this.runtime = runtime;
    this.handlers = handlers;
    this.beans = beans;
  }

  /** What is missing, a line each; empty if every running case can be finished. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    Set<String> newest = repository.createProcessDefinitionQuery().latestVersion().list().stream()
        .map(ProcessDefinition::getId).collect(Collectors.toSet());
    repository.createProcessDefinitionQuery().list().stream().filter(older -> !newest.contains(older.getId()))
        .filter(older -> runtime.createProcessInstanceQuery().processDefinitionId(older.getId()).count() > 0)
        .forEach(older -> missing(older.getId()).forEach(what ->
            missing.add(older.getKey() + " version " + older.getVersion() + ": " + what)));
    return missing;
  }

  private TreeSet<String> missing(String definition) {
    BpmnModelInstance model = repository.getBpmnModelInstance(definition);
    TreeSet<String> missing = new TreeSet<>();
    model.getModelElementsByType(UserTask.class).stream().map(UserTask::getCamundaFormKey)
        .filter(key -> !handlers.knows(key)).forEach(key -> missing.add("no handler for the form " + key));
    model.getModelElementsByType(ServiceTask.class).stream().map(ServiceTask::getCamundaDelegateExpression)
        .filter(expression -> !known(expression)).forEach(expression -> missing.add("no bean for " + expression));
    return missing;
  }

  private boolean known(String expression) {
    Matcher bean = BEAN.matcher(expression == null ? "" : expression);
    return bean.matches() && beans.containsBean(bean.group(1))
        && beans.findAnnotationOnBean(bean.group(1), ProcessBean.class) != null;
  }
}
