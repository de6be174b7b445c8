package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.DueDates;
import org.xiaohao.platform.organisation.Role;

/** Who may ask for a later date, when, how often and how late: the numbers stand in the rule set of the campaign. */
@Component
class ExtensionRules {

  /** Nothing counts yet before the unit has been notified. */
  private static final Set<ItemState> NOT_NOTIFIED = Set.of(ItemState.LISTED, ItemState.REOPENED);

  private final ExtensionMapper mapper;
  private final SelfCheckMapper evidence;
  private final DraftDates dates;
  private final DueDates terms;
  private final Campaigns campaigns;

  ExtensionRules(ExtensionMapper mapper, SelfCheckMapper evidence, DraftDates dates, DueDates terms,
      Campaigns campaigns) {
    this.mapper = mapper;
    this.evidence = evidence;
    this.dates = dates;
    this.terms = terms;
    this.campaigns = campaigns;
  }

  LocalDate today() {
    return dates.today();
  }

  /** The office for which the person applies: the responsible unit, or the office that rectifies for it; 0 for nobody else. */
  long officeOf(Viewer viewer, ProblemItem item) {
    if (viewer.holds(Role.COUNTY_RECTIFY_OFFICE, item.rectifyingOfficeId())) {
      return item.rectifyingOfficeId();
    }
    return viewer.worksIn(item.responsibleOfficeId()) ? item.responsibleOfficeId() : 0;
  }

  /** Refuses unless the item's date may be asked to move now. */
  void requireOpenTo(ProblemItem item) {
    if (!item.state().open()) {
      throw DomainException.conflict("problem.extension.over");
    }
    if (NOT_NOTIFIED.contains(item.state())) {
      throw DomainException.conflict("problem.extension.early");
    }
    if (mapper.findPending(item.id()).isPresent()) {
      throw DomainException.conflict("problem.extension.pending");
    }
    int most = terms.limit(ruleSet(item), "itemExtensions");
    if (mapper.countApproved(item.id(), item.round()) >= most) {
      throw DomainException.conflict("problem.extension.often", most);
    }
  }

  /** The last day one extension may reach: counted by the rule from the date it moves. */
  LocalDate latest(ProblemItem item) {
    return terms.of(ruleSet(item), "ITEM-LATER", item.dueOn());
  }

  void require(ProblemItem item, ExtensionRequest asked) {
    requireLater(item, "dueOn", asked.dueOn());
    if (asked.dueOn().isAfter(latest(item))) {
      throw DomainException.invalid("dueOn", "problem.extension.long", latest(item));
    }
    List<Long> chosen = asked.evidence() == null ? List.of() : asked.evidence();
    if (!usable(item).stream().map(EvidenceView::id).toList().containsAll(chosen)) {
      throw DomainException.invalid("evidence", "problem.evidence.unknown");
    }
    if (chosen.isEmpty() && asked.proof() == null) {
      throw DomainException.invalid("proof", "problem.extension.proof");
    }
  }

  /** The new date lies ahead, in a year whose holidays are known, and after the old one. */
  void requireLater(ProblemItem item, String field, LocalDate dueOn) {
    dates.requireFuture(field, dueOn);
    if (!dueOn.isAfter(item.dueOn())) {
      throw DomainException.invalid(field, "problem.extension.not.later", item.dueOn());
    }
  }

  /** The item's evidence of the present round. */
  List<EvidenceView> usable(ProblemItem item) {
    return evidence.listEvidence(item.id()).stream().filter(piece -> piece.round() == item.round()).toList();
  }

  private String ruleSet(ProblemItem item) {
    return campaigns.byCode(item.campaign()).ruleSet();
  }
}
