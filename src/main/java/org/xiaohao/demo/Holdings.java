package org.xiaohao.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.Accountabilities;
import org.xiaohao.casework.accountability.OpeningForm;
import org.xiaohao.casework.interview.FactForm;
import org.xiaohao.casework.interview.Interview;
import org.xiaohao.casework.interview.Interviews;
import org.xiaohao.casework.interview.TriggerFact;
import org.xiaohao.casework.interview.TriggerFacts;
import org.xiaohao.casework.recall.RecallForm;
import org.xiaohao.casework.recall.Recalls;
import org.xiaohao.casework.referral.Referrals;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.supervision.inspection.CovertVisits;
import org.xiaohao.supervision.inspection.NewStatement;
import org.xiaohao.supervision.inspection.NewVisit;
import org.xiaohao.supervision.inspection.Statements;

/** How demo people open what holds somebody to account: an interview, a visit, a statement, a recall, a decision. */
@Component
@ConditionalOnProperty("xiaohao.demo")
class Holdings {

  private final Oversight oversight;
  private final Holding holding;
  private final Subjects subjects;
  private final DemoMapper mapper;
  private final ObjectMapper json;

  Holdings(Oversight oversight, Holding holding, Subjects subjects, DemoMapper mapper, ObjectMapper json) {
    this.oversight = oversight;
    this.holding = holding;
    this.subjects = subjects;
    this.mapper = mapper;
    this.json = json;
  }

  /** What an oversight office or a squad opens. */
  @Component("demoOversight")
  @ConditionalOnProperty("xiaohao.demo")
  record Oversight(TriggerFacts facts, Interviews interviews, CovertVisits visits, Statements statements) {
  }

  /** What discipline and organisation open. */
  @Component("demoHolding")
  @ConditionalOnProperty("xiaohao.demo")
  record Holding(Recalls recalls, Accountabilities cases, Referrals referrals) {
  }

  /** Enters a fact; the interview it leads to, or null where the rules propose none. */
  CaseRef fact(Viewer viewer, Map<String, Object> with) {
    TriggerFact fact = oversight.facts().enter(viewer, form(with, FactForm.class));
    return fact.interviewId() == null ? null : new CaseRef(Interview.KIND, fact.interviewId());
  }

  CaseRef open(Viewer viewer, String what, Map<String, Object> with) {
    return switch (what) {
      case "visit" -> oversight.visits().byRef(viewer, oversight.visits().open(viewer, form(with, NewVisit.class)))
          .subject();
      case "statement" -> oversight.statements()
          .byRef(viewer, oversight.statements().demand(viewer, form(with, NewStatement.class))).subject();
      case "recall" -> holding.recalls().byRef(viewer, holding.recalls().propose(viewer, form(with, RecallForm.class)))
          .subject();
      default -> holding.cases().byRef(viewer, holding.cases().open(viewer, form(with, OpeningForm.class))).subject();
    };
  }

  /** Prepares a letter to an organ outside, of the case of accountability at hand. */
  CaseRef referral(Viewer viewer, Step step, long organ) {
    String ref = mapper.findRef("accountability", subjects.opened(step, "accountability").id()).orElseThrow();
    return holding.referrals().byRef(viewer, holding.referrals().prepare(viewer, ref, organ)).subject();
  }

  private <T> T form(Map<String, Object> with, Class<T> form) {
    return json.convertValue(with, form);
  }
}
