package org.xiaohao.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.xiaohao.platform.deadline.WorkingCalendar;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.People;

/**
 * Makes ids and dates of the references in the demo cases: {@code office:qs.shi1}, {@code person:qs.shi1.a},
 * {@code post:qs.qsy.zhenzhang}, {@code division:qs.qsy}, {@code report:C01}, {@code clue:C01}, {@code today}, {@code today+10wd},
 * {@code today-3d}, {@code lines:A417 text}, which is 417 numbered lines, and of the case at hand {@code summoned:1},
 * {@code commitment:1} and {@code party:1}, the first of its interview or case of accountability.
 */
@Component
@ConditionalOnProperty("xiaohao.demo")
class References {

  private static final Pattern DAY = Pattern.compile("today(?:([+-]\\d+)(wd|d))?");
  private static final Pattern LINES = Pattern.compile("([A-Z]+)(\\d+) (.+)");

  private final Register register;
  private final WorkingCalendar calendar;
  private final Subjects subjects;
  private final DemoMapper mapper;

  References(Register register, WorkingCalendar calendar, Subjects subjects, DemoMapper mapper) {
    this.register = register;
    this.calendar = calendar;
    this.subjects = subjects;
    this.mapper = mapper;
  }

  /** The register of places, offices and people. */
  @Component
  @ConditionalOnProperty("xiaohao.demo")
  record Register(Divisions divisions, Offices offices, People people) {
  }

  /** The fields of a step with every reference resolved. */
  Map<String, Object> resolved(Step step) {
    return resolved(step.with(), step);
  }

  private Map<String, Object> resolved(Map<String, Object> fields, Step step) {
    Map<String, Object> resolved = new LinkedHashMap<>();
    fields.forEach((key, value) -> resolved.put(key, value(value, step)));
    return resolved;
  }

  @SuppressWarnings("unchecked")
  private Object value(Object value, Step step) {
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(entry -> copy.add(value(entry, step)));
      return copy;
    }
    if (value instanceof Map<?, ?> map) {
      return resolved((Map<String, Object>) map, step);
    }
    return value instanceof String text ? value(text, step) : value;
  }

  private Object value(String text, Step step) {
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      return day(day, step.on()).toString();
    }
    int colon = text.indexOf(':');
    String rest = text.substring(colon + 1);
    return switch (colon < 0 ? "" : text.substring(0, colon)) {
      case "office" -> register.offices().byCode(rest).id();
      case "person" -> register.people().byCode(rest).id();
      case "post" -> mapper.findPost(rest).orElseThrow(() -> new IllegalStateException("no post " + rest));
      case "division" -> register.divisions().byCode(rest).id();
      case "report" -> subjects.ref(subjects.report(rest));
      case "clue" -> subjects.ref(subjects.clue(rest));
      case "summoned" -> nth(mapper.listSummoned(subjects.opened(step, "interview").id()), rest, step);
      case "commitment" -> nth(mapper.listCommitments(subjects.opened(step, "interview").id()), rest, step);
      case "party" -> nth(mapper.listParties(subjects.opened(step, "accountability").id()), rest, step);
      case "lines" -> rest.lines().map(References::lines).collect(Collectors.joining("\n"));
      default -> text;
    };
  }

  private static long nth(List<Long> ids, String number, Step step) {
    return Subjects.nth(ids, Integer.parseInt(number), step.code(), "such a row");
  }

  private LocalDate day(Matcher day, LocalDate today) {
    if (day.group(1) == null) {
      return today;
    }
    int count = Integer.parseInt(day.group(1));
    return day.group(2).equals("wd") ? calendar.plusWorkingDays(today, count) : today.plusDays(count);
  }

  private static String lines(String pattern) {
    Matcher lines = LINES.matcher(pattern);
    if (!lines.matches()) {
      throw new IllegalStateException("not a pattern of lines: " + pattern);
    }
    return IntStream.rangeClosed(1, Integer.parseInt(lines.group(2)))
        .mapToObj(n -> lines.group(1) + "-" + String.format("%03d", n) + " " + lines.group(3))
        .collect(Collectors.joining("\n"));
  }
}
