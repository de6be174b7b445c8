package org.xiaohao.casework.report;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.deadline.DueDates;
import org.xiaohao.platform.parcel.Parcels;

/** Sends what a reporter sent on to the discipline zone, in packages that are noted in the transaction that stores it. */
@Component
@InZones(NetworkZone.INTAKE)
class IntakeArrivals implements Arrivals {

  private final Parcels parcels;
  private final Attachments attachments;
  private final CarriedReportMapper mapper;
  private final DueDates dates;
  private final CarriedOutlooks outlooks;

  IntakeArrivals(Parcels parcels, Attachments attachments, CarriedReportMapper mapper, DueDates dates,
      CarriedOutlooks outlooks) {
    this.parcels = parcels;
    this.attachments = attachments;
    this.mapper = mapper;
    this.dates = dates;
    this.outlooks = outlooks;
  }

  /** The clock starts where the package is taken, on the same day, so its date can be promised at once. */
  @Override
  public LocalDate filed(Report report, Route route, Long clerkId) {
    parcels.send(NetworkZone.DISCIPLINE, ReportCargo.KIND, report.id());
    if (!report.signature().named()) {
      return null;
    }
    LocalDate noticeDueOn = dates.of(report.ruleSet(), "D1", report.receivedOn());
    mapper.insertPromise(report.id(), "D1", noticeDueOn);
    return noticeDueOn;
  }

  @Override
  public void said(Report report, MessageKind kind, long messageId) {
    if (kind == MessageKind.OBJECTION) {
      outlooks.dispute(report);
    }
    parcels.send(NetworkZone.DISCIPLINE, MessageCargo.KIND, messageId);
  }

  @Override
  public void fileAdded(Report report) {
    attachments.idsOf(report.caseRef()).forEach(id -> parcels.send(NetworkZone.DISCIPLINE, FileCargo.KIND, id));
  }
}
