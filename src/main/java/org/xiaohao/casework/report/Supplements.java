package org.xiaohao.casework.report;

import java.nio.charset.StandardCharsets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;

/** What a reporter adds later, and what follows from it. */
@Service
public class Supplements {

  private final ReportMapper mapper;
  private final Messages messages;
  private final Reopening reopening;
  private final OutcomeDisputes disputes;
  private final ApplicationEventPublisher events;

  Supplements(ReportMapper mapper, Messages messages, Reopening reopening, OutcomeDisputes disputes,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.messages = messages;
    this.reopening = reopening;
    this.disputes = disputes;
    this.events = events;
  }

  /**
   * Adds the reporter's words to the thread. A refused report goes back to the desk; a report in hand tells those who
   * handle it that there is more; an objection brings the outcome before another office (W17).
   *
   * @param kind SUPPLEMENT or OBJECTION
   * @param nonce of the form, so that a form sent twice counts once
   */
  @Transactional
  public void add(ReporterVisit visit, MessageKind kind, String text, String nonce) {
    Report report = lock(visit.reportId());
    if (!messages.receive(report, kind, text, nonceOf(report, nonce))) {
      return;
    }
    if (kind == MessageKind.OBJECTION) {
      disputes.raise(report);
    } else if (report.state() == ReportState.NOT_ACCEPTED) {
      reopening.toDesk(report);
    } else {
      tellHandlers(report);
    }
  }

  /** A file has arrived; it is stored by its own short transactions before. */
  @Transactional
  public void fileAdded(ReporterVisit visit) {
    tellHandlers(lock(visit.reportId()));
  }

  /** Bound to the report, so that a nonce seen elsewhere blocks nothing here; a form without one counts each time. */
  private static String nonceOf(Report report, String nonce) {
    byte[] bytes = nonce.isEmpty() ? Seeds.random() : nonce.getBytes(StandardCharsets.UTF_8);
    return Seeds.hash("message " + report.id() + " ", bytes);
  }

  private void tellHandlers(Report report) {
    Report handled = report.state() == ReportState.MERGED ? lock(report.mergedIntoId()) : report;
    if (handled.state() == ReportState.ASSIGNED) {
      events.publishEvent(new EvidenceAdded(handled.id()));
    }
  }

  private Report lock(long id) {
    return mapper.lockById(id).orElseThrow(() -> DomainException.notFound("receipt.unknown"));
  }
}
