package org.xiaohao.supervision.assessment;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.DueDates;
import org.xiaohao.platform.organisation.Division;

/**
 * How the counties of an area stand (S25): all five indicators with numerator and denominator, and met only if all five reach
 * the targets that held on the last day of the month.
 */
@Service
public class Assessments {

  private final AssessmentMapper mapper;
  private final AssessmentAreas areas;
  private final CaseAccess access;
  private final DueDates rules;
  private final Campaigns campaigns;

  Assessments(AssessmentMapper mapper, AssessmentAreas areas, CaseAccess access, DueDates rules, Campaigns campaigns) {
    this.mapper = mapper;
    this.areas = areas;
    this.access = access;
    this.rules = rules;
    this.campaigns = campaigns;
  }

  /**
   * The counties the person reads of, those that reach fewest targets first; one without values is shown with all five missing.
   *
   * @param after key of the line after which to go on; null for the beginning
   */
  public List<CountyLine> list(Viewer viewer, YearMonth month, String after, int limit) {
    Map<Long, Assessment> entered = mapper.listVisible(viewer, month.atDay(1)).stream()
        .collect(Collectors.toMap(Assessment::countyId, Function.identity()));
    return areas.counties(viewer).stream().map(county -> line(county, Optional.ofNullable(entered.get(county.id())), month))
        .sorted(Comparator.comparing(CountyLine::key)).filter(line -> after == null || line.key().compareTo(after) > 0)
        .limit(limit).toList();
  }

  /** The line of one county. */
  public CountyLine line(Assessment one) {
    return line(areas.division(one.countyId()), Optional.of(one), one.month());
  }

  private CountyLine line(Division county, Optional<Assessment> entered, YearMonth month) {
    Map<Indicator, IndicatorValue> values = entered.map(this::current).orElse(Map.of());
    List<Rate> rates = Arrays.stream(Indicator.values()).map(code -> new Rate(code, rules.threshold(campaigns.ruleSet(),
        code.threshold(), month.atEndOfMonth()).value(), values.get(code))).toList();
    return new CountyLine(county.id(), county.code(), county.name(), entered.map(Assessment::ref).orElse(null), rates);
  }

  /** The values that count, by indicator. */
  Map<Indicator, IndicatorValue> current(Assessment one) {
    return mapper.listValues(one.id()).stream()
        .collect(Collectors.toMap(IndicatorValue::code, Function.identity(), (earlier, later) -> later));
  }

  /** All versions of all values; the last of each indicator counts. */
  public List<IndicatorValue> history(Assessment one) {
    return mapper.listValues(one.id());
  }

  /** The record, or "not found" when the person may not know of it: a county beside does not (M2). */
  public Assessment byRef(Viewer viewer, String ref) {
    Assessment one = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    access.requireVisible(viewer, one.subject());
    return one;
  }

  Assessment byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** What was entered for a county and month. */
  Optional<Assessment> find(long countyId, YearMonth month) {
    return mapper.findByMonth(countyId, month.atDay(1));
  }

  Optional<CaseRef> find(String ref) {
    return mapper.findByRef(ref).map(Assessment::subject);
  }

  void lock(long id) {
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }
}
