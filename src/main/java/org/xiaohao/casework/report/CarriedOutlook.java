package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.xiaohao.casework.report.ReceiptNotes.ReceiptNote;

/**
 * An {@link Outlook} as it travels, and as it is kept where reports are taken.
 *
 * @param until to which day the outcome may be disputed; null if nothing was told
 * @param used the line that stands in place of those with a page, once the ticket was used here; null before
 */
record CarriedOutlook(boolean disputable, LocalDate until, Conclusion told, List<Line> next, Ticket ticket,
    Line used) {

  /** One line. */
  record Line(String key, List<Argument> arguments, String path) {

    private static Line of(ReceiptNote note) {
      return new Line(note.key(), note.arguments().stream().map(Argument::of).toList(), note.path());
    }

    private ReceiptNote note() {
      return new ReceiptNote(key, arguments.stream().map(Argument::value).toList(), path);
    }
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
        outlook.told(), outlook.next().stream().map(Line::of).toList(), outlook.ticket(), null);
  }

  /** How it stands today: what may be disputed ends by itself. */
  Outlook outlook(LocalDate today) {
    DisputeTerm term = until == null ? null : DisputeTerm.of(until, today);
    Stream<Line> lines = used == null ? next.stream()
        : Stream.concat(next.stream().filter(line -> line.path == null), Stream.of(used));
    return new Outlook(disputable && (term == null || !term.over()), term, told, lines.map(Line::note).toList(), unused());
  }

  /** The ticket while it was not used here; null without. */
  Ticket unused() {
    return used == null ? ticket : null;
  }

  /** The same after the reporter has disputed the outcome: once is enough. */
  CarriedOutlook disputed() {
    return new CarriedOutlook(false, null, told, next, ticket, used);
  }

  /** The same after the word was shown. */
  CarriedOutlook shown() {
    return new CarriedOutlook(disputable, until, told, next, new Ticket(ticket.hash(), null, ticket.until()), used);
  }

  /** The same after the ticket was used; this line says so. */
  CarriedOutlook used(ReceiptNote instead) {
    return new CarriedOutlook(disputable, until, told, next, ticket, Line.of(instead));
  }

  /** What the office told anew, knowing nothing yet of what was done here with the same ticket. */
  CarriedOutlook after(CarriedOutlook before) {
    if (ticket == null || before.ticket == null || !ticket.hash().equals(before.ticket.hash())) {
      return this;
    }
    CarriedOutlook same = before.ticket.sealed() == null ? shown() : this;
    return new CarriedOutlook(disputable, until, told, next, same.ticket, before.used);
  }
}
