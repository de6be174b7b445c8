package org.xiaohao.supervision.register;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;

/** What an approved adjustment does to its household; the caller holds it. */
@Component
class AdjustmentEffects {

  private final HouseholdMapper mapper;
  private final Households households;
  private final HouseholdSituations situations;
  private final HouseholdSituations.Keeping keeping;
  private final AdjustmentRules rules;

  AdjustmentEffects(HouseholdMapper mapper, Households households, HouseholdSituations situations,
      HouseholdSituations.Keeping keeping, AdjustmentRules rules) {
    this.mapper = mapper;
    this.households = households;
    this.situations = situations;
    this.keeping = keeping;
    this.rules = rules;
  }

  void apply(Viewer viewer, Household one, RegisterAdjustment adjustment) {
    switch (adjustment.kind()) {
      case INCLUDE -> include(viewer, one, adjustment);
      case EXIT, CLEAN_OUT -> takeOut(one);
      case CORRECT -> correct(one, adjustment);
    }
  }

  /** Whoever is newly included stays for the year (S37); who was in the register before this program is not new. */
  private void include(Viewer viewer, Household one, RegisterAdjustment adjustment) {
    households.move(one, RegisterState.IN);
    if (one.eligibleAs() != EligibleClass.RECORDED) {
      Map<String, String> words = keeping.texts().of(adjustment);
      SituationForm word = new SituationForm(Situation.NEWLY_ADDED, Presence.PRESENT, rules.today(), words.get("proof"));
      long office = keeping.offices().requireDeciding(viewer, one.countyId());
      keeping.texts().evidence(situations.store(viewer, office, one, word), word.evidence());
    }
  }

  /** Asked once more of the rows themselves, whatever was read before. */
  private void takeOut(Household one) {
    if (mapper.updateOut(one.id(), rules.today()) == 0) {
      throw rules.blocked(situations.holding(one));
    }
  }

  private void correct(Household one, RegisterAdjustment adjustment) {
    keeping.texts().head(one, keeping.texts().of(adjustment).get("head"));
    if (adjustment.villageId() != null) {
      mapper.updateVillage(one.id(), adjustment.villageId());
      keeping.offices().move(one.subject(), adjustment.villageId());
    }
  }
}
