package org.xiaohao.casework.problem.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.support.XiaohaoTest;

/** Every step of the model that another office takes on what a unit did is closed to whoever did it. */
@XiaohaoTest
class ItemCheckTests {

  /** What the supervising office does before the unit does anything. */
  private static final String BEFORE = "problem/notifyUnit";

  @Autowired private List<TaskHandler<?>> handlers;

  @Test
  @Tag("M11")
  void areAllStepsOfOtherOffices() {
    Set<String> ofOthers = Bpmn.readModelFromFile(new File("processes/problem/rectification.bpmn"))
        .getModelElementsByType(UserTask.class).stream()
        .filter(task -> !task.getCamundaCandidateGroupsList().isEmpty())
        .filter(task -> task.getCamundaCandidateGroupsList().stream().noneMatch(group -> group.endsWith("@rectifying")))
        .map(UserTask::getCamundaFormKey).filter(key -> !key.equals(BEFORE)).collect(Collectors.toSet());
    assertThat(handlers.stream().filter(ItemCheck.class::isInstance).map(TaskHandler::formKey).collect(Collectors.toSet()))
        .hasSizeGreaterThan(8).containsAll(ofOthers);
  }
}
