package org.xiaohao.supervision.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.DueDates;

/** What each kind of adjustment needs, when it is proposed and again when it is approved. */
@Component
class AdjustmentRules {

  private final HouseholdSituations situations;
  private final RegisterOffices offices;
  private final RegisterWords words;
  private final Times times;

  AdjustmentRules(HouseholdSituations situations, RegisterOffices offices, RegisterWords words, Times times) {
    this.situations = situations;
    this.offices = offices;
    this.words = words;
    this.times = times;
  }

  /** The day, the campaign with its grounds, and how long one may object. */
  @Component("registerTimes")
  record Times(BusinessClock clock, Campaigns campaigns, DueDates rules) {

    /** The last day on which an objection is awaited. */
    LocalDate lastDay(LocalDate toldOn) {
      return toldOn.plusDays(rules.limit(campaigns.ruleSet(), "objectionDays"));
    }
  }

  /** Refuses what is incomplete, does not fit where the household stands, or takes out one that may not leave. */
  void requireProposable(Viewer viewer, Household one, AdjustmentForm form) {
    requireState(one, form.kind());
    requireStay(one, form.kind());
    if (form.kind().needsProof()) {
      require(form.proofKind(), "proofKind", "register.proof.needed");
      require(form.proofOn(), "proofOn", "register.proof.needed");
      require(form.proof(), "proof", "register.proof.needed");
      requirePast("proofOn", form.proofOn());
    }
    if (form.kind() == AdjustmentKind.CLEAN_OUT) {
      requireCleanOut(form);
    }
    if (form.kind() == AdjustmentKind.CORRECT) {
      requireCorrection(viewer, one, form);
    }
  }

  private void requireCleanOut(AdjustmentForm form) {
    require(form.ground(), "ground", "register.ground.needed");
    if (times.campaigns().current().cleanOutGround(form.ground()).isEmpty()) {
      throw DomainException.invalid("ground", "register.ground.unknown");
    }
    require(form.toldOn(), "toldOn", "register.told.needed");
    requirePast("toldOn", form.toldOn());
  }

  private void requireCorrection(Viewer viewer, Household one, AdjustmentForm form) {
    if (form.head() == null && form.village() == null) {
      throw DomainException.invalid("head", "register.correct.nothing");
    }
    if (form.village() != null && offices.countyOf(viewer, form.village(), "village").id() != one.countyId()) {
      throw DomainException.invalid("village", "register.village.outside");
    }
  }

  /** Refuses to approve what is no longer so, or comes before objections are over. */
  void requireApprovable(Household one, RegisterAdjustment adjustment, List<RegisterObjection> objections) {
    requireStay(one, adjustment.kind());
    if (adjustment.kind() == AdjustmentKind.CLEAN_OUT) {
      LocalDate lastDay = times.lastDay(adjustment.toldOn());
      if (!times.clock().today().isAfter(lastDay)) {
        throw DomainException.conflict("register.objections.awaited", lastDay);
      }
      if (objections.stream().anyMatch(objection -> objection.verdict() == null)) {
        throw DomainException.conflict("register.objections.open");
      }
    }
  }

  LocalDate today() {
    return times.clock().today();
  }

  void requirePast(String field, LocalDate day) {
    if (day.isAfter(today())) {
      throw DomainException.invalid(field, "register.date.future", today());
    }
  }

  private static void requireState(Household one, AdjustmentKind kind) {
    if (kind.from() != null && one.state() != kind.from()) {
      throw DomainException.invalid("kind", "register.kind." + kind.from().name().toLowerCase(Locale.ROOT));
    }
  }

  /** No household leaves while it is in one of the eight situations, by whatever door (S37). */
  private void requireStay(Household one, AdjustmentKind kind) {
    List<Situation> holding = kind.to() == RegisterState.OUT ? situations.holding(one) : List.of();
    if (!holding.isEmpty()) {
      throw blocked(holding);
    }
  }

  DomainException blocked(List<Situation> holding) {
    return DomainException.conflict("register.exit.blocked", words.named(holding));
  }

  private static void require(Object value, String field, String otherwise) {
    if (value == null) {
      throw DomainException.invalid(field, otherwise);
    }
  }
}
