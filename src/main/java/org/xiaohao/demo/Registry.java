package org.xiaohao.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.supervision.register.AdjustmentDecision;
import org.xiaohao.supervision.register.AdjustmentForm;
import org.xiaohao.supervision.register.Household;
import org.xiaohao.supervision.register.HouseholdSituations;
import org.xiaohao.supervision.register.Households;
import org.xiaohao.supervision.register.LineImport;
import org.xiaohao.supervision.register.NewHousehold;
import org.xiaohao.supervision.register.NewObjection;
import org.xiaohao.supervision.register.NewRecheck;
import org.xiaohao.supervision.register.ObjectionAnswer;
import org.xiaohao.supervision.register.RecheckCampaign;
import org.xiaohao.supervision.register.RecheckCampaigns;
import org.xiaohao.supervision.register.RecheckEntry;
import org.xiaohao.supervision.register.RegisterAdjustments;
import org.xiaohao.supervision.register.RegisterObjections;
import org.xiaohao.supervision.register.SituationForm;
import org.xiaohao.supervision.register.TwoLinesMatches;

/** What the poverty offices of the demo do with their register. */
@Component
@ConditionalOnProperty("xiaohao.demo")
class Registry {

  private final Households households;
  private final Deciding deciding;
  private final RegisterObjections objections;
  private final Subjects subjects;
  private final ObjectMapper json;

  Registry(Households households, Deciding deciding, RegisterObjections objections, Subjects subjects,
      ObjectMapper json) {
    this.households = households;
    this.deciding = deciding;
    this.objections = objections;
    this.subjects = subjects;
    this.json = json;
  }

  /** What is said of a household, and what becomes of it. */
  @Component("registryDeciding")
  @ConditionalOnProperty("xiaohao.demo")
  record Deciding(HouseholdSituations situations, RegisterAdjustments adjustments, RecheckCampaigns rechecks,
      TwoLinesMatches matches) {
  }

  /** Enters a household, orders a recheck, or imports one of the two lists. */
  CaseRef open(Viewer viewer, Step step, Map<String, Object> with) {
    if (step.action().equals("line")) {
      return deciding.matches().byRef(viewer, deciding.matches().take(viewer, form(with, LineImport.class))).subject();
    }
    if (step.action().equals("recheck")) {
      String ref = deciding.rechecks().open(viewer, form(with, NewRecheck.class));
      return deciding.rechecks().byRef(viewer, ref).subject();
    }
    return households.byRef(viewer, households.enter(viewer, form(with, NewHousehold.class))).subject();
  }

  /** Works on the household that the step means; {@code adjustment} and {@code objection} count from 1. */
  void does(Viewer viewer, Step step, Map<String, Object> with) {
    if (step.action().equals("rechecked")) {
      String ref = deciding.rechecks().byId(subjects.opened(step, RecheckCampaign.KIND).id()).ref();
      long village = (Long) with.remove("village");
      deciding.rechecks().enter(viewer, ref, village, form(with, RecheckEntry.class));
      return;
    }
    String ref = households.byId(subjects.opened(step, Household.KIND).id()).ref();
    int adjustment = number(with, "adjustment");
    int objection = number(with, "objection");
    switch (step.action()) {
      case "situation" -> deciding.situations().set(viewer, ref, form(with, SituationForm.class));
      case "adjust" -> deciding.adjustments().propose(viewer, ref, form(with, AdjustmentForm.class));
      case "adjusted" -> deciding.adjustments().decide(viewer, ref, adjustment, form(with, AdjustmentDecision.class));
      case "object" -> objections.enter(viewer, ref, adjustment, form(with, NewObjection.class));
      default -> objections.answer(viewer, ref, adjustment, objection, form(with, ObjectionAnswer.class));
    }
  }

  private static int number(Map<String, Object> with, String key) {
    Object number = with.remove(key);
    return number == null ? 1 : (Integer) number;
  }

  private <T> T form(Map<String, Object> with, Class<T> form) {
    return json.convertValue(with, form);
  }
}
