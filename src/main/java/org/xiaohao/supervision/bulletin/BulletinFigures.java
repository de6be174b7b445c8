package org.xiaohao.supervision.bulletin;

import static java.util.stream.Collectors.groupingBy;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ItemHistory;
import org.xiaohao.casework.problem.LateItem;
import org.xiaohao.casework.problem.PeriodTally;
import org.xiaohao.platform.campaign.Campaign;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.campaign.Term;
import org.xiaohao.platform.document.DocumentLabels;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.supervision.bulletin.BulletinFigure.Part;

/**
 * Counts the figures of a circular out of the dated history of the ledger, as the issuing office may see it (S15), and
 * proposes whom to name: the units with most overdue items, each with its longest.
 */
@Component
class BulletinFigures {

  /** More would be read by nobody; the figures count them all. */
  private static final int UNITS = 10;
  private static final int ITEMS = 20;

  private final ItemHistory history;
  private final IssuingOffices offices;
  private final Campaigns campaigns;
  private final DocumentLabels labels;

  BulletinFigures(ItemHistory history, IssuingOffices offices, Campaigns campaigns, DocumentLabels labels) {
    this.history = history;
    this.offices = offices;
    this.campaigns = campaigns;
    this.labels = labels;
  }

  /** The whole, then by area right below, by dimension, by aspect; lines without a number are left out. */
  List<BulletinFigure> of(long officeId, Period period) {
    Division own = offices.division(officeId);
    List<PeriodTally> all = history.tally(offices.asOffice(officeId), own.path(), period.from(), period.to());
    List<BulletinFigure> figures = new ArrayList<>();
    figures.add(BulletinFigure.sum(Part.TOTAL, 0, String.valueOf(own.id()), own.name(), all));
    figures.addAll(byArea(Part.AREA, offices.below(officeId), List.of(own), all));
    if (own.level() == Level.PROVINCE) {
      List<Division> cities = offices.below(officeId);
      figures.addAll(byArea(Part.COUNTY, cities.stream().flatMap(city -> offices.within(city).stream()).toList(),
          Stream.concat(cities.stream(), Stream.of(own)).toList(), all));
    }
    figures.addAll(byTerm(Part.DIMENSION, campaigns.dimensions(), PeriodTally::dimension, all));
    figures.addAll(byTerm(Part.ASPECT, campaigns.aspects().stream().map(Campaign.Aspect::term).toList(),
        PeriodTally::aspect, all));
    return figures;
  }

  /** Areas with all that lies in them, and those above with what lies in them alone. */
  private List<BulletinFigure> byArea(Part part, List<Division> areas, List<Division> above, List<PeriodTally> all) {
    List<BulletinFigure> lines = new ArrayList<>();
    areas.forEach(area -> add(lines, part, String.valueOf(area.id()), area.name(),
        all.stream().filter(one -> offices.place(one.placeId()).within(area)).toList()));
    above.forEach(area -> add(lines, part, area.id() + BulletinFigure.OWN, labels.text("bulletin.own", area.name()),
        all.stream().filter(one -> one.placeId() == area.id()).toList()));
    return lines;
  }

  /** A code that the present campaign does not know, of an earlier one, stands for itself. */
  private static List<BulletinFigure> byTerm(Part part, List<Term> terms, Function<PeriodTally, String> code,
      List<PeriodTally> all) {
    Map<String, String> names = new LinkedHashMap<>();
    terms.forEach(term -> names.put(term.code(), term.name()));
    all.forEach(one -> names.putIfAbsent(code.apply(one), code.apply(one)));
    List<BulletinFigure> lines = new ArrayList<>();
    names.forEach((known, name) -> add(lines, part, known, name,
        all.stream().filter(one -> code.apply(one).equals(known)).toList()));
    return lines;
  }

  private static void add(List<BulletinFigure> lines, Part part, String code, String name, List<PeriodTally> tallies) {
    BulletinFigure line = BulletinFigure.sum(part, lines.size(), code, name, tallies);
    if (line.any()) {
      lines.add(line);
    }
  }

  /** The overdue items of those to be named, unit by unit, the worst first. */
  Map<NamedUnit, List<NamedItem>> named(long officeId, Period period) {
    Map<Long, List<LateItem>> byUnit = history.late(offices.asOffice(officeId), offices.division(officeId).path(),
        period.to()).stream().filter(late -> offices.mayName(officeId, late.unitId())).collect(groupingBy(LateItem::unitId));
    Map<NamedUnit, List<NamedItem>> named = new LinkedHashMap<>();
    units(byUnit, period).limit(UNITS).forEach(unit -> named.put(unit, byUnit.get(unit.officeId()).stream().limit(ITEMS)
        .map(late -> new NamedItem(late.id(), late.unitId(), late.ref(), late.title(), late.dueOn(), daysLate(late, period)))
        .toList()));
    return named;
  }

  private static Stream<NamedUnit> units(Map<Long, List<LateItem>> byUnit, Period period) {
    return byUnit.entrySet().stream()
        .map(unit -> new NamedUnit(unit.getKey(), unit.getValue().size(), daysLate(unit.getValue().get(0), period), null, null,
            null, null, null, null))
        .sorted(Comparator.comparingInt(NamedUnit::overdue).thenComparingInt(NamedUnit::daysLate).reversed()
            .thenComparingLong(NamedUnit::officeId));
  }

  /** As the ledger says it on the morning after. */
  private static int daysLate(LateItem late, Period period) {
    return (int) ChronoUnit.DAYS.between(late.dueOn(), period.to()) + 1;
  }
}
