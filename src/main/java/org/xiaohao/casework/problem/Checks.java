package org.xiaohao.casework.problem;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.workflow.TaskContext;

/** The checks between self-check and sign-off: city review, its countersignature, lead department, consent. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Checks {

  private static final Map<CheckStep, ItemState> PASSED = Map.of(CheckStep.COUNTERSIGN, ItemState.CITY_REVIEWED,
      CheckStep.LEAD_REVIEW, ItemState.LEAD_REVIEWED, CheckStep.CONSENT, ItemState.CONSENTED);

  private final ProblemItems items;
  private final CheckMapper mapper;
  private final ItemClocks clocks;
  private final Returns returns;
  private final DraftDates dates;

  Checks(ProblemItems items, CheckMapper mapper, ItemClocks clocks, Returns returns, DraftDates dates) {
    this.items = items;
    this.mapper = mapper;
    this.clocks = clocks;
    this.returns = returns;
    this.dates = dates;
  }

  /** Records the review on the spot; the city leader countersigns next, which only then moves the item. */
  public void reviewOnSpot(TaskContext task, SpotReview form) {
    ProblemItem item = items.of(task.subject());
    dates.requireNotFuture("onSpotOn", form.onSpotOn());
    dates.requireNotBefore("onSpotOn", form.onSpotOn(), item.listedOn());
    requireReason(form.decision(), form.opinion());
    clocks.meetStep(item);
    mapper.insertReview(item, form, task, clocks.today());
    if (form.decision() == Verdict.RETURN) {
      returns.sendBack(task, item, CheckStep.CITY_REVIEW, form.opinion());
    } else {
      clocks.startStep(item);
    }
  }

  /** Records a verdict of the city leader, the lead department or the issuer of the document. */
  public void decide(TaskContext task, CheckStep step, Opinion form) {
    ProblemItem item = items.of(task.subject());
    requireReason(form.decision(), form.opinion());
    clocks.meetStep(item);
    mapper.insertCheck(item, step, form, task, clocks.today());
    if (form.decision() == Verdict.RETURN) {
      returns.sendBack(task, item, step, form.opinion());
      return;
    }
    items.move(item, PASSED.get(step));
    if (step == CheckStep.CONSENT || step == CheckStep.LEAD_REVIEW && !item.consentNeeded()) {
      clocks.startStep(item);
    }
  }

  /** The clock of what follows public notice or the exemption from it. */
  void startAfterPublicity(ProblemItem item) {
    if (item.closingLevel() == Level.PROVINCE || !item.consentNeeded()) {
      clocks.startStep(item);
    }
  }

  static void requireReason(Verdict decision, String reason) {
    if (decision == Verdict.RETURN && reason == null) {
      throw DomainException.invalid("opinion", "problem.return.reason");
    }
  }
}
