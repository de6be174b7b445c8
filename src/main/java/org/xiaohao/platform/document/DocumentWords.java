package org.xiaohao.platform.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/** How documents write what forms and rows hold. Documents are in Chinese, whatever the language of the page. */
public final class DocumentWords {

  private static final String NONE = "无";

  private DocumentWords() {
  }

  /** A text, or the word that says there is none. */
  public static String orNone(String text) {
    return text == null || text.isBlank() ? NONE : text;
  }

  /** As GB/T 9704 writes a date: 2017年6月7日. */
  public static String day(LocalDate day) {
    return day == null ? NONE : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** A day with the time: 2017年6月7日9:00. */
  public static String time(LocalDateTime time) {
    return day(time.toLocalDate()) + String.format(Locale.ROOT, "%d:%02d", time.getHour(), time.getMinute());
  }
}
