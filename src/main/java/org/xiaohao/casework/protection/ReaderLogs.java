package org.xiaohao.casework.protection;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import org.xiaohao.platform.audit.AuditEntry;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Role;

/**
 * Who knew of a report: each reading and each deed on it and on its clue, with person, time and reason. Only an office above
 * the one under suspicion gets it, and it holds not a word of the report (T9).
 */
@Component
class ReaderLogs {

  private static final String ASKED = "identity.ask";

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

  /** One line of the log: when, by the system's clock in UTC, who, and what was done, with the purpose if a name was asked for. */
  record Line(LocalDateTime at, String who, String why) {
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
    return "\uFEFF" + text("protection.log.head") + "\r\n" + of(earlier).stream()
        .map(line -> line.at() + "," + cell(line.who()) + "," + cell(line.why())).collect(Collectors.joining("\r\n"))
        + "\r\n";
  }

  /** Everybody who opened a report or its clue or did something on them, oldest first. */
  List<Line> of(Report report) {
    List<Line> lines = new ArrayList<>(lines(report.caseRef()));
    clues.ofReport(report.id()).ifPresent(clue -> lines.addAll(lines(clue)));
    lines.sort(Comparator.comparing(Line::at));
    return lines;
  }

  private List<Line> lines(CaseRef subject) {
    List<Line> lines = new ArrayList<>();
    audit.readers(subject).forEach(entry -> lines.add(new Line(entry.at(), entry.personName(), text("protection.log.read"))));
    List<AuditEntry> deeds = audit.timeline(subject);
    Map<String, String> purposes = purposes(deeds);
    deeds.stream().filter(entry -> entry.personId() != null).forEach(entry -> lines.add(new Line(entry.at(),
        entry.personName(), what(entry) + purposes.getOrDefault(words(entry)[0], ""))));
    return lines;
  }

  /** For what each name was asked: the request's reference, to its purpose in words. What its asker wrote stays sealed. */
  private Map<String, String> purposes(List<AuditEntry> deeds) {
    return deeds.stream().filter(entry -> entry.action().equals(ASKED))
        .collect(Collectors.toMap(entry -> words(entry)[0],
            entry -> text("protection.log.purpose") + text("Purpose." + words(entry)[1]), (one, same) -> one));
  }

  private String what(AuditEntry entry) {
    String task = text("task." + words(entry)[0].replace('/', '.'));
    return messages.getMessage("audit." + entry.action(), new Object[] {task}, entry.action(),
        LocaleContextHolder.getLocale());
  }

  private static String[] words(AuditEntry entry) {
    return entry.detail() == null ? new String[] {""} : entry.detail().split(" ");
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
