package org.xiaohao.casework.interview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.workflow.Decisions;

/**
 * Facts that may trigger an interview. The rule set's decision table says whether one proposes; a person decides on the
 * proposal. The same fact is taken once, so it never proposes twice.
 */
@Service
public class TriggerFacts {

  private final FactMapper mapper;
  private final NegativeList negativeList;
  private final Interviews interviews;
  private final InterviewAreas areas;
  private final Rules rules;

  TriggerFacts(FactMapper mapper, NegativeList negativeList, Interviews interviews, InterviewAreas areas, Rules rules) {
    this.mapper = mapper;
    this.negativeList = negativeList;
    this.interviews = interviews;
    this.areas = areas;
    this.rules = rules;
  }

  /** The decision table of the campaign's rule set. */
  @Component
  record Rules(Decisions decisions, Campaigns campaigns) {

    Map<String, Object> ask(FactKind kind, Grade grade, boolean prominent) {
      return decisions.evaluate("interview-trigger-" + campaigns.ruleSet(),
          Map.of("kind", kind.name(), "grade", grade == null ? "NONE" : grade.name(), "prominent", prominent));
    }
  }

  /** Takes a fact that an oversight office enters about an area below it. */
  @Transactional
  public TriggerFact enter(Viewer viewer, FactForm form) {
    if (!viewer.holds(Role.SUPERVISION_OFFICE, form.office())) {
      throw DomainException.forbidden("trigger.not.your.office");
    }
    Division area = areas.division(form.area());
    areas.requireAbove(form.office(), area);
    if (form.factOn().isAfter(areas.today())) {
      throw DomainException.invalid("factOn", "trigger.date.future", areas.today());
    }
    if (form.kind() == FactKind.ASSESSMENT && form.grade() == null) {
      throw DomainException.invalid("grade", "trigger.grade.needed");
    }
    if (form.kind() == FactKind.NEGATIVE_LIST
        && (form.negativeCode() == null || negativeList.find(form.negativeCode(), form.factOn()).isEmpty())) {
      throw DomainException.invalid("negativeCode", "trigger.negative.needed");
    }
    String key = form.kind() + ":" + area.code() + ":" + form.source().replaceAll("\\s+", "");
    if (mapper.findBySource(key).isPresent()) {
      throw DomainException.invalid("source", "trigger.known", mapper.findBySource(key).get().ref());
    }
    return store(new TriggerFact(0, References.next('F'), form.kind(), key, area.id(), form.grade(),
        Boolean.TRUE.equals(form.prominent()), form.negativeCode(), form.factOn(), form.evidence(), null, false, null,
        form.office(), viewer.personId()));
  }

  /**
   * Takes a fact that the program itself established; one that is known already changes nothing, and where no supervision
   * office stands above the area nobody can propose.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<TriggerFact> publish(FactKind kind, String sourceKey, Division area, String evidence) {
    if (mapper.findBySource(sourceKey).isPresent()) {
      return Optional.empty();
    }
    return areas.above(area).map(office -> store(new TriggerFact(0, References.next('F'), kind, sourceKey, area.id(),
        null, false, null, areas.today(), evidence, null, false, null, office.id(), null)));
  }

  private TriggerFact store(TriggerFact fact) {
    Map<String, Object> answer = rules.ask(fact.kind(), fact.grade(), fact.prominent());
    boolean proposes = Boolean.TRUE.equals(answer.get("proposes"));
    Long interview = proposes ? interviews.propose(areas.division(fact.areaDivisionId()), fact.officeId(),
        fact.enteredById()).id() : null;
    mapper.insert(new TriggerFact(0, fact.ref(), fact.kind(), fact.sourceKey(), fact.areaDivisionId(), fact.grade(),
        fact.prominent(), fact.negativeCode(), fact.factOn(), fact.evidence(), (String) answer.get("ruleId"), proposes,
        interview, fact.officeId(), fact.enteredById()));
    return mapper.findBySource(fact.sourceKey()).orElseThrow();
  }

  /** Areas about which an office may enter facts. */
  public List<Division> areas(long officeId) {
    return areas.below(officeId);
  }

  /** The facts on which an interview rests, in the order in which they came. */
  public List<TriggerFact> of(Interview interview) {
    return mapper.listByInterview(interview.id());
  }

  /** The facts of the viewer's supervision offices, latest first. */
  public List<TriggerFact> list(Viewer viewer, Long before, int limit) {
    List<Long> offices = viewer.officesWith(Set.of(Role.SUPERVISION_OFFICE));
    return offices.isEmpty() ? List.of()
        : mapper.listByOffices(offices, before == null ? Long.MAX_VALUE : before, limit);
  }
}
