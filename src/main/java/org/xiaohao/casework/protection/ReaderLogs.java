package org.xiaohao.casework.protection;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.Clues;
import org.xiaohao.casework.report.Centres;
import org.xiaohao.casework.report.Report;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Role;

/**
 * Who knew of a report: each reading and each deed on it and on its clue, with person, time and reason. Only an office above
 * the one under suspicion gets it, and it holds not a word of the report (T9).
 */
@Component
class ReaderLogs {

  private final Reports reports;
  private final Clues clues;
  private final Centres centres;
  private final Audit audit;
  private final MessageSource messages;

  ReaderLogs(Reports reports, Clues clues, Centres centres, Audit audit, MessageSource messages) {
    this.reports = reports;
    this.clues = clues;
    this.centres = centres;
    this.audit = audit;
    this.messages = messages;
  }

  /** One line of the log. */
  private record Line(LocalDateTime at, String who, String why) {
  }

  boolean mayExport(Viewer viewer, Protection protection) {
    return protection.earlierReportId() != null && viewer.holds(Role.CASE_SUPERVISOR, supervision(protection))
        && centres.isAbove(protection.centreOfficeId(), reports.byId(protection.earlierReportId()).centreOfficeId());
  }

  String export(Viewer viewer, Protection protection) {
    if (!mayExport(viewer, protection)) {
      throw DomainException.forbidden("protection.log.upper");
    }
    Report earlier = reports.byId(protection.earlierReportId());
    long office = supervision(protection);
    audit.record(viewer.personId(), office, "protection.log.export", protection.subject(), null);
    audit.record(viewer.personId(), office, "protection.log.export", earlier.caseRef(), null);
    List<Line> lines = new ArrayList<>(lines(earlier.caseRef()));
    clues.ofReport(earlier.id()).ifPresent(clue -> lines.addAll(lines(clue)));
    lines.sort(Comparator.comparing(Line::at));
    return "\uFEFF" + text("protection.log.head") + "\r\n" + lines.stream()
        .map(line -> line.at() + "," + cell(line.who()) + "," + cell(line.why())).collect(Collectors.joining("\r\n"))
        + "\r\n";
  }

  /** Times are those of the system, in UTC, as both logs keep them. */
  private List<Line> lines(CaseRef subject) {
    List<Line> lines = new ArrayList<>();
    audit.readers(subject).forEach(entry -> lines.add(new Line(entry.at(), entry.personName(), text("protection.log.read"))));
    audit.timeline(subject).stream().filter(entry -> entry.personId() != null)
        .forEach(entry -> lines.add(new Line(entry.at(), entry.personName(), text("audit." + entry.action()))));
    return lines;
  }

  private long supervision(Protection protection) {
    return centres.beside(protection.centreOfficeId(), OfficeKind.CASE_SUPERVISION).id();
  }

  private String text(String key) {
    return messages.getMessage(key, null, key, LocaleContextHolder.getLocale());
  }

  /** A spreadsheet must take no cell for a formula. */
  private static String cell(String value) {
    String plain = value == null ? "" : value.replace("\"", "\"\"");
    return "\"" + (plain.matches("[=+\\-@\\t\\r].*") ? "'" : "") + plain + "\"";
  }
}
