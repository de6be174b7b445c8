package org.xiaohao.casework.clue;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.workflow.Processes;

/** Wakes a clue that rests: shelved, or concluded. One that is being worked on only notes what came. */
@Component
class ClueWaking {

  private static final String EVIDENCE = "evidenceAdded";

  private final ClueRows rows;
  private final ClueSteps steps;
  private final ClueOutcomes outcomes;
  private final Processes processes;
  private final Audit audit;

  ClueWaking(ClueRows rows, ClueSteps steps, ClueOutcomes outcomes, Processes processes, Audit audit) {
    this.rows = rows;
    this.steps = steps;
    this.outcomes = outcomes;
    this.processes = processes;
    this.audit = audit;
  }

  /**
   * New evidence takes a shelved clue out and opens a concluded one again. While the review of a shelved clue is open the
   * office head decides, and may then only take it out.
   */
  void evidence(Clue clue) {
    steps.noteEvidence(clue);
    audit.record(null, clue.handlingOfficeId(), "clue.evidence", clue.subject(), clue.state().name());
    if (!processes.waits(EVIDENCE, clue.subject())) {
      return;
    }
    if (clue.state() == ClueState.SHELVED) {
      steps.takeOut(clue);
    } else {
      steps.startVerification(clue);
    }
    processes.correlate(EVIDENCE, clue.subject(), Map.of());
  }

  void archive(Clue clue) {
    rows.moveTo(clue, ClueState.ARCHIVED);
    steps.archive(clue);
    processes.correlate("clueArchived", clue.subject(), Map.of());
  }

  void answered(Clue clue, String number, String outcome) {
    audit.record(null, clue.handlingOfficeId(), "clue.document.answered", clue.subject(), number + " " + outcome);
    if (clue.state() == ClueState.CONCLUDED && !outcomes.itemsOpen(clue)) {
      outcomes.tellItemsClosed(clue);
    }
  }
}
