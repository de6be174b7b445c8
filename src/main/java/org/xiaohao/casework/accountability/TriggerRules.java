package org.xiaohao.casework.accountability;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.interview.FactTaken;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.workflow.Decisions;

/** Whether the campaign's rule set proposes a case on a fact, and by which rule. */
@Component
class TriggerRules {

  private final Decisions decisions;
  private final Campaigns campaigns;

  TriggerRules(Decisions decisions, Campaigns campaigns) {
    this.decisions = decisions;
    this.campaigns = campaigns;
  }

  /** The answer of the decision table. */
  record Answer(boolean proposes, TriggerKind trigger, String ruleId, String ruleSet) {
  }

  Answer ask(FactTaken taken) {
    String set = campaigns.ruleSet();
    Map<String, Object> answer = decisions.evaluate("accountability-trigger-" + set, Map.of("kind",
        taken.fact().kind().name(), "consequence", taken.consequence() == null ? "NONE" : taken.consequence().name()));
    return new Answer(Boolean.TRUE.equals(answer.get("proposes")), TriggerKind.valueOf((String) answer.get("trigger")),
        (String) answer.get("ruleId"), set);
  }
}
