package org.xiaohao.platform.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How documents write what forms and rows hold. Documents are in Chinese, whatever the language of the page. */
public final class DocumentWords {

  private static final String NONE = "无";

  private DocumentWords() {
  }

  /** A text, or the word that says there is none. */
  public static String orNone(String text) {
    return text == null || text.isBlank() ? NONE : text;
  }

  /** A text as a list of its lines, for {@code {{?list}}{{line}}{{/list}}}: each becomes a paragraph of its own. */
  public static List<Map<String, String>> lines(String text) {
    return orNone(text).lines().filter(line -> !line.isBlank()).map(line -> Map.of("line", line.strip())).toList();
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
