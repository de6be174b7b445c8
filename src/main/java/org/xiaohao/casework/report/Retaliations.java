package org.xiaohao.casework.report;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;

/**
 * Lets it be known that a reporter needs protection: in the transaction that takes the report in when the reporter says so,
 * else in the one that registers it (C13).
 */
@Component
class Retaliations {

  /** The note that names the earlier report. */
  static final String EARLIER = "earlierReport";

  private final ReportMapper mapper;
  private final ReportContents contents;
  private final ApplicationEventPublisher events;

  Retaliations(ReportMapper mapper, ReportContents contents, ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.contents = contents;
    this.events = events;
  }

  /** A report has come in; its day begins now, not when a clerk gets to it. */
  void arrived(Report report) {
    if (report.subKind() == SubKind.RETALIATION) {
      Long earlier = contents.note(report, EARLIER).flatMap(mapper::findByRef).map(Report::id).orElse(null);
      events.publishEvent(new RetaliationRegistered(report.id(), earlier, report.routedRule().startsWith(Route.RAISED)));
    }
  }

  /** The report has gone up; its row is written. */
  void movedUp(Report report, boolean leakSuspected) {
    events.publishEvent(new ReportMovedUp(report.id(), leakSuspected));
  }

  void tell(Report report, Registration form) {
    events.publishEvent(new RetaliationRegistered(report.id(), earlier(form.earlierReport(), report), form.leaks()));
  }

  /** The clerk need not be allowed to read it: knowing its reference shows nothing. */
  private Long earlier(String ref, Report report) {
    if (ref == null) {
      return null;
    }
    return mapper.findByRef(ref).map(Report::id).filter(id -> id != report.id())
        .orElseThrow(() -> DomainException.invalid("earlierReport", "report.earlier.unknown"));
  }
}
