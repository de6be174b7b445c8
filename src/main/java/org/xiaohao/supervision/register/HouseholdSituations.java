package org.xiaohao.supervision.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;

/**
 * The eight situations in which a household may not leave (S37). Nobody overrides them: a word on a situation is corrected by
 * a later one with its own evidence, and stays readable.
 */
@Service
public class HouseholdSituations {

  private final HouseholdMapper mapper;
  private final Households households;
  private final Keeping keeping;
  private final BusinessClock clock;
  private final Audit audit;

  HouseholdSituations(HouseholdMapper mapper, Households households, Keeping keeping, BusinessClock clock, Audit audit) {
    this.mapper = mapper;
    this.households = households;
    this.keeping = keeping;
    this.clock = clock;
    this.audit = audit;
  }

  /** Who keeps the register, and its sealed words. */
  @Component("registerKeeping")
  record Keeping(RegisterOffices offices, RegisterTexts texts) {
  }

  /** Says of a household whether it is in a situation, with evidence; corrects what was said before. */
  @Transactional
  public void set(Viewer viewer, String ref, SituationForm form) {
    Household one = households.held(viewer, ref);
    if (form.asOf().isAfter(clock.today())) {
      throw DomainException.invalid("asOf", "register.date.future", clock.today());
    }
    Optional<HouseholdSituation> before = mapper.findCurrent(one.id(), form.situation());
    boolean present = form.presence() == Presence.PRESENT;
    if (before.isPresent() && before.get().present() == present) {
      throw DomainException.invalid("presence", "register.situation.same");
    }
    long office = keeping.offices().requireKeeping(viewer, one.countyId());
    keeping.texts().evidence(store(viewer, office, one, form), form.evidence());
    audit.record(viewer.personId(), office, "household.situation", one.subject(),
        form.situation() + " " + form.presence());
  }

  /** The caller holds the household. */
  HouseholdSituation store(Viewer viewer, long office, Household one, SituationForm form) {
    mapper.findCurrent(one.id(), form.situation()).ifPresent(word -> mapper.replaceSituation(word.id()));
    mapper.insertSituation(one.id(), form.situation(), form.presence() == Presence.PRESENT, form.asOf(), office,
        viewer.personId());
    return mapper.findCurrent(one.id(), form.situation()).orElseThrow();
  }

  /** Every word on the household, newest first. */
  List<HouseholdSituation> history(Household one) {
    return mapper.listSituations(one.id());
  }

  /** The situations that hold, in their order. */
  List<Situation> holding(Household one) {
    List<Situation> present = history(one).stream().filter(word -> !word.replaced() && word.present())
        .map(HouseholdSituation::situation).toList();
    return Arrays.stream(Situation.values()).filter(present::contains).toList();
  }
}
