package org.xiaohao.processes;

import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.xml.validation.ValidationResultCollector;

/** A service task calls the bean that bears its id. */
final class ServiceTaskRule extends Rule<ServiceTask> {
  ServiceTaskRule() {
    super(ServiceTask.class);
  }

  @Override
  public void validate(ServiceTask task, ValidationResultCollector results) {
    var bean = task.getCamundaDelegateExpression();
    require(("${" + task.getId() + "}").equals(bean), results, task.getId() + " calls " + bean);
  }
}
