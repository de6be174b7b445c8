package org.xiaohao.casework.report;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.report.ReceiptNotes.ReceiptNote;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;

/** The tickets of reporters where the office does not work, as it told them; each word is shown and used once. */
@Component
@InZones(NetworkZone.INTAKE)
public class CarriedTickets {

  private final ReportMapper reports;
  private final CarriedOutlooks outlooks;

  CarriedTickets(ReportMapper reports, CarriedOutlooks outlooks) {
    this.reports = reports;
    this.outlooks = outlooks;
  }

  /**
   * The ticket of this visit, held until the transaction ends.
   *
   * @throws DomainException INVALID with this key if there is none
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Ticket lock(ReporterVisit visit, String none) {
    reports.lockById(visit.reportId());
    Ticket ticket = outlooks.find(visit.reportId()).unused();
    if (ticket == null) {
      throw DomainException.invalid("code", none);
    }
    return ticket;
  }

  /** Notes that the word was shown. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void shown(ReporterVisit visit) {
    outlooks.keep(visit.reportId(), outlooks.find(visit.reportId()).shown());
  }

  /** Notes that the ticket was used; the line is what the reporter reads from now on. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void used(ReporterVisit visit, ReceiptNote instead) {
    outlooks.keep(visit.reportId(), outlooks.find(visit.reportId()).used(instead));
  }
}
