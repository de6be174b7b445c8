package org.xiaohao.supervision.bulletin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.DepartmentTally;
import org.xiaohao.casework.problem.ItemHistory;
import org.xiaohao.casework.problem.PeriodTally;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.supervision.bulletin.BulletinFigure.Part;
import org.xiaohao.supervision.inspection.NewStatement.Ranking;
import org.xiaohao.supervision.inspection.Speakers;

/**
 * Ranks the areas right below an office's division, and the departments beside it that answer for items, by the month's figures
 * (排名通报, S26). Equal scores are told apart by overdue items, then by returns and relapses; who still are equal share a place.
 */
@Component
class Rankings {

  private static final Comparator<RankLine> BEST_FIRST = Comparator.comparing(RankLine::score).reversed()
      .thenComparingInt(RankLine::overdue).thenComparingInt(line -> line.returned() + line.reopened());

  private final ItemHistory history;
  private final IssuingOffices offices;
  private final Speakers speakers;
  private final Scoring scoring;

  Rankings(ItemHistory history, IssuingOffices offices, Speakers speakers, Scoring scoring) {
    this.history = history;
    this.offices = offices;
    this.speakers = speakers;
    this.scoring = scoring;
  }

  /** Both lists, the best first. */
  List<RankLine> of(long officeId, Period period) {
    Viewer viewer = offices.asOffice(officeId);
    String path = offices.division(officeId).path();
    List<Office> units = speakers.units(officeId);
    Map<Long, BulletinFigure> areas = new LinkedHashMap<>();
    List<PeriodTally> places = history.tally(viewer, path, period.from(), period.to());
    units.stream().filter(unit -> unit.kind() == OfficeKind.GOVERNMENT)
        .forEach(unit -> areas.put(unit.id(), area(offices.division(unit.id()), places)));
    Map<Long, DepartmentTally> answering = history.tallyByDepartment(viewer, path, period.from(), period.to()).stream()
        .collect(Collectors.toMap(DepartmentTally::officeId, one -> one));
    Map<Long, BulletinFigure> departments = new LinkedHashMap<>();
    units.stream().filter(unit -> unit.kind() == OfficeKind.DEPARTMENT && answering.containsKey(unit.id()))
        .forEach(unit -> departments.put(unit.id(), department(answering.get(unit.id()))));
    List<RankLine> both = new ArrayList<>(ranked(Ranking.CITIES, areas));
    both.addAll(ranked(Ranking.DEPARTMENTS, departments));
    return both;
  }

  private BulletinFigure area(Division area, List<PeriodTally> places) {
    return BulletinFigure.sum(Part.AREA, 0, "", "",
        places.stream().filter(one -> offices.place(one.placeId()).within(area)).toList());
  }

  private static BulletinFigure department(DepartmentTally one) {
    return new BulletinFigure(Part.AREA, 0, "", "", one.listed(), one.closed(), one.withdrawn(), one.returned(),
        one.reopened(), one.open(), one.overdue());
  }

  private List<RankLine> ranked(Ranking ranking, Map<Long, BulletinFigure> counted) {
    List<RankLine> sorted = counted.entrySet().stream().map(unit -> scored(ranking, unit.getKey(), unit.getValue()))
        .sorted(BEST_FIRST).toList();
    List<RankLine> ranked = new ArrayList<>();
    for (RankLine line : sorted) {
      RankLine before = ranked.isEmpty() ? null : ranked.get(ranked.size() - 1);
      int place = before != null && BEST_FIRST.compare(before, line) == 0 ? before.place() : ranked.size() + 1;
      ranked.add(new RankLine(ranking, ranked.size(), place, line.officeId(), line.score(), line.band(), line.closed(),
          line.returned(), line.reopened(), line.openItems(), line.overdue(), null));
    }
    return ranked;
  }

  private RankLine scored(Ranking ranking, long officeId, BulletinFigure counted) {
    return new RankLine(ranking, 0, 0, officeId, scoring.of(counted), scoring.band(scoring.of(counted)), counted.closed(),
        counted.returned(), counted.reopened(), counted.openItems(), counted.overdue(), null);
  }

  /** Who is last of a list alone; of several that share the last place nobody, and the office decides whom it asks. */
  static Optional<RankLine> last(List<RankLine> both, Ranking ranking) {
    List<RankLine> list = both.stream().filter(line -> line.ranking() == ranking).toList();
    if (list.size() < 2) {
      return Optional.empty();
    }
    RankLine last = list.get(list.size() - 1);
    return Optional.of(last).filter(one -> list.get(list.size() - 2).place() != one.place());
  }
}
