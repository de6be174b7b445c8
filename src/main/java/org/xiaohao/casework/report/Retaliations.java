package org.xiaohao.casework.report;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;

/** Lets it be known that a reporter needs protection, in the transaction that registers the report. */
@Component
class Retaliations {

  private final ReportMapper mapper;
  private final ApplicationEventPublisher events;

  Retaliations(ReportMapper mapper, ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.events = events;
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
