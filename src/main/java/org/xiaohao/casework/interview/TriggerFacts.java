package org.xiaohao.casework.interview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.Role;

/**
 * Facts that may trigger an interview. The rule set's decision table says whether one proposes; a person decides on the
 * proposal. The same fact is taken once, so it never proposes twice.
 */
@Service
public class TriggerFacts {

  private final FactMapper mapper;
  private final NegativeList negativeList;
  private final InterviewAreas areas;
  private final InterviewUnits units;
  private final FactRules rules;

  TriggerFacts(FactMapper mapper, NegativeList negativeList, InterviewAreas areas, InterviewUnits units,
      FactRules rules) {
    this.mapper = mapper;
    this.negativeList = negativeList;
    this.areas = areas;
    this.units = units;
    this.rules = rules;
  }

  /**
   * What the program itself established.
   *
   * @param office the office that would propose; empty where none stands above the area, and then nobody can
   */
  record Established(Division area, Optional<Office> office, String evidence, List<Answerable> answerable) {
  }

  /** Takes a fact that an oversight office enters about an area below it. */
  @Transactional
  public TriggerFact enter(Viewer viewer, FactForm form) {
    if (!viewer.holds(Role.SUPERVISION_OFFICE, form.office())) {
      throw DomainException.forbidden("trigger.not.your.office");
    }
    Division area = areas.division(form.area());
    areas.requireAbove(form.office(), area);
    requireWhole(form);
    Optional<Office> unit = Optional.ofNullable(form.unit()).map(id -> units.unitBelow(form.office(), id));
    String key = sourceKey(form, area);
    return rules.store(new TriggerFact(0, References.next('F'), form.kind(), key, area.id(), form.grade(),
        Boolean.TRUE.equals(form.prominent()), form.negativeCode(), form.factOn(), form.evidence(), null, false, null,
        form.office(), viewer.personId(), form.unit()), unit.map(units::answerable).orElseGet(() -> areas.answerable(area)));
  }

  private void requireWhole(FactForm form) {
    if (!FactKind.entered().contains(form.kind())) {
      throw DomainException.invalid("kind", "trigger.kind.established");
    }
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
    if (form.kind().areaAlone() && form.unit() != null) {
      throw DomainException.invalid("unit", "trigger.unit.area");
    }
  }

  /** Names the fact: by its source once for the area, and else once for each unit. */
  private String sourceKey(FactForm form, Division area) {
    String source = ":" + form.source().replaceAll("\\s+", "");
    String whole = form.kind() + ":" + area.code();
    String own = form.unit() == null ? whole : whole + ":" + form.unit();
    mapper.findBySource(whole + source).or(() -> mapper.findBySource(own + source)).ifPresent(known -> {
      throw DomainException.invalid("source", "trigger.known", known.ref());
    });
    return own + source;
  }

  /**
   * Takes a fact that the program itself established; one that is known already changes nothing, and where no supervision
   * office stands above the area nobody can propose.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<TriggerFact> publish(FactKind kind, String sourceKey, Established fact) {
    if (mapper.findBySource(sourceKey).isPresent()) {
      return Optional.empty();
    }
    return fact.office().map(office -> rules.store(new TriggerFact(0, References.next('F'), kind, sourceKey,
        fact.area().id(), null, false, null, areas.today(), fact.evidence(), null, false, null, office.id(), null,
        null), fact.answerable()));
  }

  /**
   * Takes a fact about an area that another register established, such as money that came late again (S2); once.
   *
   * @param finderOfficeId the supervision office that watches that register
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void establish(FactKind kind, String sourceKey, long areaId, long finderOfficeId, String evidence) {
    Division area = areas.division(areaId);
    publish(kind, sourceKey, new Established(area, areas.interviewing(finderOfficeId, area), evidence,
        areas.answerable(area)));
  }

  /** Areas about which an office may enter facts. */
  public List<Division> areas(long officeId) {
    return areas.below(officeId);
  }

  /** The units of a place, of which a fact may speak; none for a place about which the office may enter nothing. */
  public List<Office> units(Viewer viewer, Long place) {
    boolean known = place != null && viewer.officesWith(Set.of(Role.SUPERVISION_OFFICE)).stream()
        .anyMatch(office -> areas(office).stream().anyMatch(area -> area.id() == place));
    return known ? units.units(place) : List.of();
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
