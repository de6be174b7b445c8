package org.xiaohao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;

/** After all tests: every sequence flow of every model was taken by the program's own handlers (decision 40). */
class HandlerFlowsIT {

  /** Walked by the path tests only so far: each wants a test that takes it by a handler, and then leaves this list. */
  private static final Set<String> OWED = Set.of("accountability/checkDraftToProposeDecision",
      "accountability/checkResultToProposeAgain", "accountability/checkMeetingToInvestigate",
      "accountability/appealUpheld", "accountability/appealRevoked", "accountability/checkCommitteeToProposeDecision",
      "recall/checkVerdictToUnfounded", "recall/checkRecallToRefused", "recall/checkRecallToVerifyRecall",
      "referral/checkReferralToDraftReferral", "referral/checkReceiptToDraftAgain");

  @Test
  void leavesNoSequenceFlowToTheModelTestsAlone() throws IOException {
    assumeTrue(System.getProperty("test") == null, "a part of the tests takes a part of the flows");
    List<String> drawn = ProcessFiles.models().stream().flatMap(file -> ProcessFiles.parse(ProcessFiles.text(file))
        .getModelElementsByType(SequenceFlow.class).stream().map(flow -> ProcessFiles.id(file) + "/" + flow.getId())).toList();
    assertThat(drawn).containsAll(OWED);
    Set<String> missing = new TreeSet<>(drawn);
    missing.removeAll(OWED);
    Files.readAllLines(Path.of(HandlerFlows.TAKEN)).forEach(missing::remove);
    assertThat(missing).isEmpty();
  }
}
