package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.List;
import org.xiaohao.casework.report.ReceiptNotes.ReceiptNote;

/** An {@link Outlook} as it travels. Pages that only the office's program has are no use out there: the line says so. */
record CarriedOutlook(boolean disputable, LocalDate until, Conclusion told, List<Line> next) {

  /** Behind the key of a line whose page is not there: another line, which says where to go. */
  private static final String AT_A_DESK = ".desk";

  /** One line. */
  record Line(String key, List<Argument> arguments) {
  }

  /** A date or a text, the other one null. */
  record Argument(LocalDate day, String text) {

    private static Argument of(Object value) {
      return value instanceof LocalDate day ? new Argument(day, null) : new Argument(null, value.toString());
    }

    private Object value() {
      return day == null ? text : day;
    }
  }

  static CarriedOutlook of(Outlook outlook) {
    return new CarriedOutlook(outlook.disputable(), outlook.term() == null ? null : outlook.term().until(),
        outlook.told(), outlook.next().stream().map(note ->
        new Line(note.path() == null ? note.key() : note.key() + AT_A_DESK,
            note.arguments().stream().map(Argument::of).toList())).toList());
  }

  /** How it stands today: what may be disputed ends by itself. */
  Outlook outlook(LocalDate today) {
    DisputeTerm term = until == null ? null : DisputeTerm.of(until, today);
    return new Outlook(disputable && (term == null || !term.over()), term, told, next.stream().map(line -> new ReceiptNote(line.key,
        line.arguments.stream().map(Argument::value).toList(), null)).toList());
  }

  /** The same after the reporter has disputed the outcome: once is enough. */
  CarriedOutlook disputed() {
    return new CarriedOutlook(false, null, told, next);
  }
}
