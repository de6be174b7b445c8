package org.xiaohao.casework.report;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;

/** What a reporter adds later. */
@Service
public class Supplements {

  private final ReportMapper mapper;
  private final Messages messages;
  private final Arrivals arrivals;

  Supplements(ReportMapper mapper, Messages messages, Arrivals arrivals) {
    this.mapper = mapper;
    this.messages = messages;
    this.arrivals = arrivals;
  }

  /**
   * Adds the reporter's words to the thread; what follows from them is the business of {@link Arrivals}.
   *
   * @param kind SUPPLEMENT or OBJECTION
   * @param nonce of the form, so that a form sent twice counts once
   */
  @Transactional
  public void add(ReporterVisit visit, MessageKind kind, String text, String nonce) {
    Report report = lock(visit.reportId());
    messages.receive(report, kind, text, nonceOf(report, nonce))
        .ifPresent(messageId -> arrivals.said(report, kind, messageId));
  }

  /** A file has arrived; it is stored by its own short transactions before. */
  @Transactional
  public void fileAdded(ReporterVisit visit) {
    arrivals.fileAdded(lock(visit.reportId()));
  }

  /** Bound to the report, so that a nonce seen elsewhere blocks nothing here; a form without one counts each time. */
  private static String nonceOf(Report report, String nonce) {
    byte[] bytes = nonce.isEmpty() ? Seeds.random() : nonce.getBytes(StandardCharsets.UTF_8);
    return Seeds.hash("message " + report.id() + " ", bytes);
  }

  private Report lock(long id) {
    return mapper.lockById(id).orElseThrow(() -> DomainException.notFound("receipt.unknown"));
  }
}
