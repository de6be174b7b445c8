package org.xiaohao.casework.clue;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.handover.HandoverDraft;
import org.xiaohao.casework.handover.HandoverKind;
import org.xiaohao.casework.handover.HandoverMatter;
import org.xiaohao.casework.handover.Handovers;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.WorkingCalendar;
import org.xiaohao.platform.organisation.Office;

/** Sends recommendations (建议书) with the reworded problem and nothing else across the line (ruling 1). */
@Component
class Recommendations {

  private final Handovers handovers;
  private final Addressees addressees;
  private final ReportSource source;
  private final BusinessClock clock;
  private final WorkingCalendar calendar;

  Recommendations(Handovers handovers, Addressees addressees, ReportSource source, BusinessClock clock,
      WorkingCalendar calendar) {
    this.handovers = handovers;
    this.addressees = addressees;
    this.source = source;
    this.clock = clock;
    this.calendar = calendar;
  }

  void send(Viewer viewer, Clue clue, List<FollowUpForm.RecommendationEntry> problems) {
    if (problems.isEmpty()) {
      return;
    }
    Rewording rewording = new Rewording(source.words(viewer, clue), source.respondentNames(clue));
    for (int i = 0; i < problems.size(); i++) {
      check(clue, problems.get(i), "recommendations[" + i + "].", rewording);
    }
    problems.forEach(problem -> handovers.send(draft(clue, problem)));
  }

  private void check(Clue clue, FollowUpForm.RecommendationEntry problem, String path, Rewording rewording) {
    checkWords(clue, path + "problem", problem.problem(), rewording);
    checkWords(clue, path + "requirement", problem.requirement(), rewording);
    if (!addressees.aspect(problem.aspect())) {
      throw DomainException.invalid(path + "aspect", "clue.aspect.unknown");
    }
    if (!addressees.dimension(problem.dimension())) {
      throw DomainException.invalid(path + "dimension", "clue.dimension.unknown");
    }
    checkAddressee(clue, problem, path);
    checkDueOn(path + "dueOn", problem);
  }

  private void checkAddressee(Clue clue, FollowUpForm.RecommendationEntry problem, String path) {
    if (addressees.supervision(clue).stream().map(Office::id).noneMatch(problem.office()::equals)) {
      throw DomainException.invalid(path + "office", "clue.addressee.unknown");
    }
    if (addressees.accused(clue, problem.office())) {
      throw DomainException.invalid(path + "office", "clue.addressee.accused");
    }
    if (addressees.places(clue).stream().noneMatch(place -> problem.place().equals(place.id()))) {
      throw DomainException.invalid(path + "place", "clue.place.unknown");
    }
  }

  private void checkWords(Clue clue, String field, String text, Rewording rewording) {
    if (source.tellsReporter(clue, text)) {
      throw DomainException.invalid(field, "clue.rewording.reporter");
    }
    if (rewording.names(text)) {
      throw DomainException.invalid(field, "clue.rewording.name");
    }
    if (rewording.repeats(text)) {
      throw DomainException.invalid(field, "clue.rewording.repeats");
    }
  }

  /** In the future, and in a year whose holidays are known: else no reminder could be counted. */
  private void checkDueOn(String field, FollowUpForm.RecommendationEntry problem) {
    if (!problem.dueOn().isAfter(clock.today())) {
      throw DomainException.invalid(field, "clue.due.past", clock.today());
    }
    calendar.isWorkingDay(problem.dueOn());
  }

  private static HandoverDraft draft(Clue clue, FollowUpForm.RecommendationEntry problem) {
    HandoverMatter matter = new HandoverMatter(problem.problem(), problem.requirement(), problem.aspect(),
        problem.dimension(), problem.place(), problem.dueOn(), !Boolean.FALSE.equals(problem.consentNeeded()),
        Boolean.TRUE.equals(problem.urgent()));
    return new HandoverDraft(HandoverKind.RECOMMENDATION, clue.handlingOfficeId(), problem.office(), clue.subject(),
        matter);
  }
}
