package org.xiaohao.casework.interview;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.workflow.Decisions;

/** Stores a fact with what the decision table of the campaign's rule set makes of it, and tells of it. */
@Component
class FactRules {

  private final FactMapper mapper;
  private final Interviews interviews;
  private final NegativeList negativeList;
  private final Table table;
  private final ApplicationEventPublisher events;

  FactRules(FactMapper mapper, Interviews interviews, NegativeList negativeList, Table table,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.interviews = interviews;
    this.negativeList = negativeList;
    this.table = table;
    this.events = events;
  }

  /** The decision table. */
  @Component
  record Table(Decisions decisions, Campaigns campaigns, InterviewAreas areas) {

    Map<String, Object> ask(TriggerFact fact) {
      return decisions.evaluate("interview-trigger-" + campaigns.ruleSet(), Map.of("kind", fact.kind().name(), "grade",
          fact.grade() == null ? "NONE" : fact.grade().name(), "prominent", fact.prominent()));
    }
  }

  TriggerFact store(TriggerFact fact, List<Answerable> answerable) {
    Map<String, Object> answer = table.ask(fact);
    boolean proposes = Boolean.TRUE.equals(answer.get("proposes"));
    Long interview = proposes ? interviews.propose(table.areas().division(fact.areaDivisionId()), fact.officeId(),
        fact.enteredById()).id() : null;
    mapper.insert(new TriggerFact(0, fact.ref(), fact.kind(), fact.sourceKey(), fact.areaDivisionId(), fact.grade(),
        fact.prominent(), fact.negativeCode(), fact.factOn(), fact.evidence(), (String) answer.get("ruleId"), proposes,
        interview, fact.officeId(), fact.enteredById(), fact.unitId()));
    TriggerFact stored = mapper.findBySource(fact.sourceKey()).orElseThrow();
    Consequence consequence = stored.negativeCode() == null ? null
        : negativeList.find(stored.negativeCode(), stored.factOn()).map(NegativeListItem::consequence).orElse(null);
    events.publishEvent(new FactTaken(stored, consequence, answerable));
    return stored;
  }
}
