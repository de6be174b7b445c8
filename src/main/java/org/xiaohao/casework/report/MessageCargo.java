package org.xiaohao.casework.report;

import java.io.IOException;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.parcel.Cargo;
import org.xiaohao.platform.parcel.CargoReader;
import org.xiaohao.platform.parcel.CargoWaits;
import org.xiaohao.platform.parcel.CargoWriter;
import org.xiaohao.platform.parcel.CarriedRows;

/** Carries a message of the thread, the reporter's inwards and the office's outwards. */
@Component
@InZones({NetworkZone.INTAKE, NetworkZone.DISCIPLINE})
class MessageCargo implements Cargo {

  static final String KIND = "message";
  private static final String TABLE = "report_message";

  private final CarriedRows rows;
  private final SealedRows sealed;
  private final ReportMapper reports;
  private final CarriedReportMapper mapper;
  private final ObjectProvider<CarriedReports> office;

  MessageCargo(CarriedRows rows, SealedRows sealed, ReportMapper reports, CarriedReportMapper mapper,
      ObjectProvider<CarriedReports> office) {
    this.rows = rows;
    this.sealed = sealed;
    this.reports = reports;
    this.mapper = mapper;
    this.office = office;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void pack(long messageId, CargoWriter out) throws IOException {
    rows.copy(out, TABLE, "id", messageId);
    if (office.getIfAvailable() == null) {
      sealed.copyAll(out, TABLE, messageId);
    } else {
      sealed.copyForReporter(out, TABLE, messageId);
    }
  }

  @Override
  public void unpack(CargoReader in) throws IOException {
    sealed.insertAll(in, Set.of(TABLE));
    CarriedReportMapper.Carried message = mapper.findMessage(in.subjectId()).orElseThrow();
    Report report = reports.lockById(message.reportId()).orElseThrow(CargoWaits::new);
    office.ifAvailable(taken -> taken.said(report, message.kind(), in.subjectId()));
  }
}
