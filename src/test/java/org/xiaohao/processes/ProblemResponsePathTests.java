package org.xiaohao.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProblemResponsePathTests {
  @RegisterExtension
  static final ProcessPaths paths = ProcessPaths.of("problem-response");

  @Test
  void splitsInTwoGoesAndWaitsForTheItems() {
    paths.start().complete("answerProblem", "answer", "TAKEN_ON")
        .complete("splitProblem", "splitting", "FURTHER", "itemsOpen", true).waitsAt("splitProblem")
        .complete("splitProblem", "splitting", "COMPLETE", "itemsOpen", true).waitsAt("awaitItemsClosed")
        .send("itemsClosed").endsAt("problemAnswered");
  }

  @Test
  void waitsForNothingWhenEveryItemIsClosed() {
    paths.start().complete("answerProblem", "answer", "TAKEN_ON")
        .complete("splitProblem", "splitting", "COMPLETE", "itemsOpen", false).endsAt("problemAnswered");
  }

  @Test
  void letsNoneHereStandThatWasNotDrawn() {
    paths.start().complete("answerProblem", "answer", "NONE_HERE").waitsAt("awaitDraw")
        .send("noneHereDrawn", "drawn", false).endsAt("noneHereStands");
  }

  @Test
  void letsNoneHereStandThatIsTrue() {
    paths.start().complete("answerProblem", "answer", "NONE_HERE").send("noneHereDrawn", "drawn", true)
        .complete("checkNoneHere", "verdict", "CONFIRMED").endsAt("noneHereStands");
  }

  @Test
  void demandsTheSplitWhereNoneHereIsFalse() {
    paths.start().complete("answerProblem", "answer", "NONE_HERE").send("noneHereDrawn", "drawn", true)
        .complete("checkNoneHere", "verdict", "FAILED").waitsAt("splitProblem");
  }
}
