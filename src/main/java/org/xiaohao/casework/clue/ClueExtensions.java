package org.xiaohao.casework.clue;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.organisation.Role;

/**
 * More time for a verification (D8): a month by the deputy in charge, longer by the secretary (1994 Art. 15); and for a filed
 * review (D9): its term once more, by the secretary.
 */
@Service
public class ClueExtensions {

  private final Clues clues;
  private final ClueRows rows;
  private final ClueCases cases;
  private final Terms terms;
  private final Audit audit;

  ClueExtensions(Clues clues, ClueRows rows, ClueCases cases, Terms terms, Audit audit) {
    this.clues = clues;
    this.rows = rows;
    this.cases = cases;
    this.terms = terms;
    this.audit = audit;
  }

  /** The clocks, and which of them runs outside. */
  @Component("clueTerms")
  record Terms(Deadlines deadlines, FiledReviews reviews) {
  }

  /** Whether the viewer may give more time to this clue now. */
  public boolean mayExtend(Viewer viewer, Clue clue) {
    long leadership = cases.office(clue.id(), "leadership");
    boolean secretary = viewer.holds(Role.DISCIPLINE_SECRETARY, leadership);
    return clue.state() == ClueState.VERIFYING ? secretary || viewer.holds(Role.DISCIPLINE_DEPUTY, leadership)
        : secretary && terms.reviews().runs(clue);
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
    boolean verifying = clue.state() == ClueState.VERIFYING;
    String code = verifying ? "D8" : FiledReviews.CLOCK;
    LocalDate old = terms.deadlines().dueOn(clue.subject(), code)
        .orElseThrow(() -> DomainException.conflict("clue.illegal.step", clue.state().name()));
    if (!dueOn.isAfter(old)) {
      throw DomainException.invalid("dueOn", "deadline.notLater", old);
    }
    if (verifying && !secretary && dueOn.isAfter(old.plusMonths(1))) {
      throw DomainException.invalid("dueOn", "clue.extend.month", old.plusMonths(1));
    }
    if (!verifying) {
      requireReview(clue, secretary, dueOn);
    }
    terms.deadlines().extend(clue.subject(), code, dueOn, reason.name(), viewer.personId());
    audit.record(viewer.personId(), leadership, "clue.extend", clue.subject(), code + " " + dueOn + " " + reason);
  }

  private void requireReview(Clue clue, boolean secretary, LocalDate dueOn) {
    if (!secretary) {
      throw DomainException.forbidden("clue.extend.secretary");
    }
    LocalDate last = terms.reviews().lastDay(clue);
    if (dueOn.isAfter(last)) {
      throw DomainException.invalid("dueOn", "clue.extend.review", last);
    }
  }
}
