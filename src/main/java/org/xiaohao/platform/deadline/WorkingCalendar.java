package org.xiaohao.platform.deadline;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Counts working days: weekdays less the statutory holidays plus the make-up workdays that the State Council announces
 * year by year ({@code config/calendar/holidays.json}). A date in a year without data fails, it is never guessed.
 */
@Component
public class WorkingCalendar {

  private final Map<Integer, Year> years;

  WorkingCalendar() {
    this(read("config/calendar/holidays.json"));
  }

  WorkingCalendar(Map<Integer, Year> years) {
    this.years = Map.copyOf(years);
  }

  /** The exceptions of one year: days off on weekdays or weekends, and weekend days worked. */
  record Year(Set<LocalDate> holidays, Set<LocalDate> workdays) {
  }

  public boolean isWorkingDay(LocalDate day) {
    Year year = years.get(day.getYear());
    if (year == null) {
      throw new MissingCalendarYear(day.getYear());
    }
    boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return year.workdays().contains(day) || !weekend && !year.holidays().contains(day);
  }

  /** Counts on from the event, the day after it being day 1; a negative number counts back from the day before it. */
  public LocalDate plusWorkingDays(LocalDate event, int days) {
    int step = Integer.signum(days);
    LocalDate day = event;
    for (int left = Math.abs(days); left > 0; ) {
      day = day.plusDays(step);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /** Counts the working days on the way to a date, without the first day and with the last; negative if it lies back. */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    int step = from.isBefore(to) ? 1 : -1;
    int count = 0;
    for (LocalDate day = from; !day.equals(to); ) {
      day = day.plusDays(step);
      if (isWorkingDay(day)) {
        count += step;
      }
    }
    return count;
  }

  /** Adds a term in its own unit. Calendar days and months end on the day they end on, be it a day off. */
  LocalDate plus(LocalDate event, int length, Rule.Unit unit) {
    return switch (unit) {
      case WORKING_DAYS -> plusWorkingDays(event, length);
      case CALENDAR_DAYS -> event.plusDays(length);
      case MONTHS -> event.plusMonths(length);
      case PERCENT -> throw new IllegalArgumentException("a share is no term");
    };
  }

  /** Whether the holidays of all years from one date to the other are known. */
  boolean knows(LocalDate one, LocalDate other) {
    return years.containsKey(one.getYear()) && years.containsKey(other.getYear());
  }

  private static Map<Integer, Year> read(String path) {
    JsonMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
    try (InputStream in = new ClassPathResource(path).getInputStream()) {
      return json.readValue(in, new TypeReference<Map<Integer, Year>>() {
      });
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
