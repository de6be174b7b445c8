package org.xiaohao.supervision.assessment;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Office;

/** Takes in what a county counted, and corrections of it, which keep the old values (S25). */
@Service
public class AssessmentEntries {

  private final Assessments assessments;
  private final AssessmentMapper mapper;
  private final AssessmentAreas areas;
  private final CaseAccess access;
  private final Trail trail;

  AssessmentEntries(Assessments assessments, AssessmentMapper mapper, AssessmentAreas areas, CaseAccess access, Trail trail) {
    this.assessments = assessments;
    this.mapper = mapper;
    this.areas = areas;
    this.access = access;
    this.trail = trail;
  }

  /** Trail and clock. */
  @Component("assessmentTrail")
  record Trail(Audit audit, BusinessClock clock) {
  }

  /** What a value becomes part of, and who enters it. */
  private record Deed(Viewer viewer, Office office, Assessment assessment, AssessmentEntry entry) {
  }

  /**
   * Enters or corrects the values of a month. What is the same as before is left alone.
   *
   * @return reference of the record
   */
  @Transactional
  public String enter(Viewer viewer, AssessmentEntry entry) {
    Office office = areas.enteringOffice(viewer, entry.county());
    YearMonth month = areas.month(entry.month());
    Map<Indicator, AssessmentEntry.Pair> pairs = entry.pairs();
    Assessment one = assessments.find(entry.county(), month).orElseGet(() -> open(entry.county(), month));
    assessments.lock(one.id());
    Map<Indicator, IndicatorValue> before = assessments.current(one);
    pairs.forEach((code, pair) -> put(new Deed(viewer, office, one, entry), code, pair, before.get(code)));
    return one.ref();
  }

  private Assessment open(long countyId, YearMonth month) {
    try {
      mapper.insert(References.next('X'), countyId, month.atDay(1));
    } catch (DuplicateKeyException atOnce) {
      throw DomainException.conflict("assessment.at.once");
    }
    Assessment one = assessments.find(countyId, month).orElseThrow();
    Division county = areas.division(countyId);
    access.grantDivisions(one.subject(), county.chain());
    return one;
  }

  private void put(Deed deed, Indicator code, AssessmentEntry.Pair pair, IndicatorValue before) {
    if (before != null && before.numerator() == pair.numerator() && before.denominator() == pair.denominator()) {
      return;
    }
    if (before != null && deed.entry().reason() == null) {
      throw DomainException.invalid("reason", "assessment.reason");
    }
    mapper.insertValue(deed.assessment().id(), new IndicatorValue(code, before == null ? 1 : before.version() + 1,
        pair.numerator(), pair.denominator(), before == null ? null : deed.entry().reason(), trail.clock().today(), null),
        deed.viewer().personId(), deed.office().id());
    trail.audit().record(deed.viewer().personId(), deed.office().id(),
        before == null ? "assessment.enter" : "assessment.correct", deed.assessment().subject(),
        code + " " + pair.numerator() + " " + pair.denominator());
  }

  /** What the form shows first: the values that count now, by field. */
  public Map<String, Object> initial(Viewer viewer, long countyId, YearMonth month) {
    areas.enteringOffice(viewer, countyId);
    Map<String, Object> fields = new HashMap<>(Map.of("county", countyId, "month", month.toString()));
    assessments.find(countyId, month).map(assessments::current).orElse(Map.of()).forEach((code, value) -> {
      String field = field(code);
      fields.put(field, value.numerator());
      fields.put(field + "Of", value.denominator());
    });
    return fields;
  }

  private static String field(Indicator code) {
    return switch (code) {
      case IDENTIFICATION -> "identified";
      case EXIT -> "exited";
      case HELP -> "helped";
      case RELOCATION -> "movedIn";
      case SATISFACTION -> "satisfied";
    };
  }
}
