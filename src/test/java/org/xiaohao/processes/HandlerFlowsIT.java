package org.xiaohao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;

/** After all tests: every sequence flow of every model was taken by the program's own handlers (decision 40). */
class HandlerFlowsIT {

  @Test
  void leavesNoSequenceFlowToTheModelTestsAlone() throws IOException {
    assumeTrue(System.getProperty("test") == null, "a part of the tests takes a part of the flows");
    Set<String> missing = new TreeSet<>(ProcessFiles.models().stream().flatMap(file -> ProcessFiles.parse(ProcessFiles.text(file))
        .getModelElementsByType(SequenceFlow.class).stream().map(flow -> ProcessFiles.id(file) + "/" + flow.getId())).toList());
    Files.readAllLines(HandlerFlows.TAKEN).forEach(missing::remove);
    assertThat(missing).isEmpty();
  }
}
