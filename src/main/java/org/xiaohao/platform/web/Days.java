package org.xiaohao.platform.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.worklist.WorkItem;

/**
 * Writes dates and the days left to them, alike on every page; templates call it {@code @days}. The public side by itself
 * has dates but no clocks.
 */
@Component("days")
public class Days {

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final ObjectProvider<Deadlines> deadlines;
  private final Texts texts;

  Days(ObjectProvider<Deadlines> deadlines, Texts texts) {
    this.deadlines = deadlines;
    this.texts = texts;
  }

  /**
   * Days left as a figure and a word, and the tone that colours them.
   *
   * @param text such as 剩3天, 今天到期, 超期2天
   * @param tone CSS class: calm, soon, due-today, overdue
   * @param mark a sign that tells the tone without colour
   * @param hint whether working days were counted
   */
  public record Left(String text, String tone, String mark, String hint) {
  }

  /** How far off a due date is; null for none. */
  public Left left(LocalDate dueOn) {
    if (dueOn == null || !dueOn.isBefore(WorkItem.NO_DUE_DATE)) {
      return null;
    }
    var left = deadlines.getObject().daysLeft(dueOn);
    String hint = texts.of(left.inWorkingDays() ? "days.working" : "days.calendar");
    String tone = left.tone().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (left.tone()) {
      case OVERDUE -> new Left(overdue(-left.days()), tone, "!", hint);
      case DUE_TODAY -> new Left(texts.of("days.today"), tone, "●", hint);
      case SOON -> new Left(texts.of("days.left", left.days()), tone, "◐", hint);
      case CALM -> new Left(texts.of("days.left", left.days()), tone, "○", hint);
    };
  }

  /** A date missed on Friday has no working day against it on Saturday, and is late all the same. */
  private String overdue(int days) {
    return days > 0 ? texts.of("days.overdue", days) : texts.of("days.overdue.weekend");
  }

  /** 2017-06-27 (周二). */
  public String date(LocalDate date) {
    if (date == null || !date.isBefore(WorkItem.NO_DUE_DATE)) {
      return "";
    }
    Locale locale = texts.english() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    return date + " (" + date.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale) + ")";
  }

  /** A time of the business clock, to the minute. */
  public String minute(LocalDateTime at) {
    return at == null ? "" : MINUTES.format(at);
  }

  /** A time the system stored in UTC, shown in China time. */
  public String utc(LocalDateTime at) {
    return at == null ? "" : MINUTES.format(at.atOffset(ZoneOffset.UTC).atZoneSameInstant(CHINA));
  }
}
