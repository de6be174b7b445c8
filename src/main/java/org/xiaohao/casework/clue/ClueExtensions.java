package org.xiaohao.casework.clue;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.organisation.Role;

/** More time for a verification (D8): a month by the deputy in charge, longer by the secretary (1994 Art. 15). */
@Service
public class ClueExtensions {

  private final Clues clues;
  private final ClueRows rows;
  private final ClueCases cases;
  private final Deadlines deadlines;
  private final Audit audit;

  ClueExtensions(Clues clues, ClueRows rows, ClueCases cases, Deadlines deadlines, Audit audit) {
    this.clues = clues;
    this.rows = rows;
    this.cases = cases;
    this.deadlines = deadlines;
    this.audit = audit;
  }

  /** Whether the viewer may give more time to this clue now. */
  public boolean mayExtend(Viewer viewer, Clue clue) {
    long leadership = cases.office(clue.id(), "leadership");
    return clue.state() == ClueState.VERIFYING
        && (viewer.holds(Role.DISCIPLINE_DEPUTY, leadership) || viewer.holds(Role.DISCIPLINE_SECRETARY, leadership));
  }

  /** Gives more time, on record with its reason. */
  @Transactional
  public void extend(Viewer viewer, String ref, LocalDate dueOn, ExtensionReason reason) {
    Clue clue = rows.lock(clues.byRef(viewer, ref).id());
    long leadership = cases.office(clue.id(), "leadership");
    boolean secretary = viewer.holds(Role.DISCIPLINE_SECRETARY, leadership);
    if (!secretary && !viewer.holds(Role.DISCIPLINE_DEPUTY, leadership)) {
      throw DomainException.forbidden("clue.extend.leaders");
    }
    rows.requireState(clue, ClueState.VERIFYING);
    LocalDate old = deadlines.dueOn(clue.subject(), "D8")
        .orElseThrow(() -> DomainException.conflict("clue.illegal.step", clue.state().name()));
    if (!dueOn.isAfter(old)) {
      throw DomainException.invalid("dueOn", "deadline.notLater", old);
    }
    if (!secretary && dueOn.isAfter(old.plusMonths(1))) {
      throw DomainException.invalid("dueOn", "clue.extend.month", old.plusMonths(1));
    }
    deadlines.extend(clue.subject(), "D8", dueOn, reason.name(), viewer.personId());
    audit.record(viewer.personId(), leadership, "clue.extend", clue.subject(), "D8 " + dueOn + " " + reason);
  }
}
