package org.xiaohao.casework.clue;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.Deadlines;

/** Steps of a clue that several paths lead to, each with its clock. */
@Component
class ClueSteps {

  private static final List<String> OWN_CLOCKS = List.of("D5", "D6", "D7", "D8");

  private final ClueRows rows;
  private final ClueMapper mapper;
  private final Deadlines deadlines;

  ClueSteps(ClueRows rows, ClueMapper mapper, Deadlines deadlines) {
    this.rows = rows;
    this.mapper = mapper;
    this.deadlines = deadlines;
  }

  /** Back to the handling office; the time for a proposal (D5) begins anew. */
  void takeOut(Clue clue) {
    rows.moveTo(clue, ClueState.ASSIGNED);
    mapper.updateShelved(clue.id(), null, null);
    deadlines.start(clue.subject(), "D5", clue.ruleSet(), rows.today());
  }

  /** To be verified, within two months from today (D8). */
  void startVerification(Clue clue) {
    rows.moveTo(clue, ClueState.VERIFYING);
    deadlines.start(clue.subject(), "D8", clue.ruleSet(), rows.today());
  }

  void noteEvidence(Clue clue) {
    mapper.updateEvidenceOn(clue.id(), rows.today());
  }

  /** Ends the clocks of the clue; that of a filed review runs on outside. */
  void archive(Clue clue) {
    mapper.updateArchivedOn(clue.id(), rows.today());
    OWN_CLOCKS.forEach(code -> deadlines.cancel(clue.subject(), code));
  }
}
