package org.xiaohao.supervision.bulletin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.supervision.diligence.FieldWeeks;
import org.xiaohao.supervision.diligence.MissedWeeks;

/** The leaders whom an office lists: of its own level and the two below, so that the province names no township (S23). */
@Component
class WeekLines {

  private static final int LEVELS = 3;

  private final FieldWeeks weeks;
  private final IssuingOffices offices;

  WeekLines(FieldWeeks weeks, IssuingOffices offices) {
    this.weeks = weeks;
    this.offices = offices;
  }

  List<WeekLine> of(long officeId, Period period) {
    Level own = offices.division(officeId).level();
    Set<Level> levels = Arrays.stream(Level.values()).skip(own.ordinal()).limit(LEVELS).collect(Collectors.toSet());
    List<WeekLine> lines = new ArrayList<>();
    weeks.all(offices.asOffice(officeId), levels, period.from(), period.to())
        .forEach(missed -> lines.add(new WeekLine(lines.size(), missed.leader().divisionName() + missed.leader().title(),
            numbers(missed))));
    return lines;
  }

  private static String numbers(MissedWeeks missed) {
    return missed.weeks().stream().map(week -> "%d-W%02d".formatted(week.year(), week.number()))
        .collect(Collectors.joining("、"));
  }
}
