package org.xiaohao.casework.clue;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.deadline.RuleSets;
import org.xiaohao.platform.organisation.Role;

/**
 * A review that was filed after a verification (立案) runs outside the program. What is kept here is its number, its term
 * (D9), which also runs when the clue is archived, and what came of it (ruling 10).
 */
@Service
public class FiledReviews {

  static final String CLOCK = "D9";

  private final Clues clues;
  private final ClueRows rows;
  private final FollowUpMapper mapper;
  private final Keeping keeping;
  private final RuleSets rules;

  FiledReviews(Clues clues, ClueRows rows, FollowUpMapper mapper, Keeping keeping, RuleSets rules) {
    this.clues = clues;
    this.rows = rows;
    this.mapper = mapper;
    this.keeping = keeping;
    this.rules = rules;
  }

  /** Outcome, term and trail. */
  @Component("filedReviewKeeping")
  record Keeping(ClueTexts texts, Deadlines deadlines, Audit audit) {
  }

  /** Its term begins. The caller holds the clue's row. */
  @Transactional(propagation = Propagation.MANDATORY)
  void filed(Clue clue) {
    keeping.deadlines().start(clue.subject(), CLOCK, clue.ruleSet(), rows.today());
  }

  /** Whether one runs whose outcome the viewer may enter. */
  public boolean mayConclude(Viewer viewer, Clue clue) {
    return handles(viewer, clue) && runs(clue);
  }

  /** Enters what came of it: people of the office that handles the clue. */
  @Transactional
  public void conclude(Viewer viewer, String ref, LocalDate concludedOn, String outcome) {
    Clue clue = rows.lock(clues.byRef(viewer, ref).id());
    if (!handles(viewer, clue)) {
      throw DomainException.forbidden("clue.review.office");
    }
    FollowUp review = latest(clue).filter(one -> runs(clue))
        .orElseThrow(() -> DomainException.conflict("clue.review.none"));
    rows.requireBetween("concludedOn", review.decidedOn(), concludedOn);
    keeping.texts().seal(ClueTexts.FOLLOW_UP, review.id(), "outcome", concludedOn + " " + outcome);
    keeping.deadlines().meet(clue.subject(), CLOCK, concludedOn);
    keeping.audit().record(viewer.personId(), clue.handlingOfficeId(), "clue.review", clue.subject(),
        concludedOn.toString());
  }

  /** The last day to which it may be extended: the term once more. */
  LocalDate lastDay(Clue clue) {
    LocalDate filedOn = latest(clue).orElseThrow().decidedOn();
    return filedOn.plusDays(2L * rules.rule(clue.ruleSet(), CLOCK, filedOn).length());
  }

  boolean runs(Clue clue) {
    return keeping.deadlines().dueOn(clue.subject(), CLOCK).isPresent();
  }

  private Optional<FollowUp> latest(Clue clue) {
    return mapper.list(clue.id()).stream().filter(one -> one.kind() == FollowUpKind.FILED_REVIEW)
        .reduce((earlier, later) -> later);
  }

  private static boolean handles(Viewer viewer, Clue clue) {
    return viewer.holds(Role.INVESTIGATOR, clue.handlingOfficeId())
        || viewer.holds(Role.OFFICE_HEAD, clue.handlingOfficeId());
  }
}
