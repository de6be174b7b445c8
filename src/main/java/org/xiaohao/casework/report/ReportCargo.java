package org.xiaohao.casework.report;

import java.io.IOException;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.parcel.Cargo;
import org.xiaohao.platform.parcel.CargoReader;
import org.xiaohao.platform.parcel.CargoWriter;
import org.xiaohao.platform.parcel.CarriedRows;

/** Carries a filed report to the discipline zone, where its case is opened in the transaction that takes the package. */
@Component
@InZones({NetworkZone.INTAKE, NetworkZone.DISCIPLINE})
class ReportCargo implements Cargo {

  static final String KIND = "report";
  /** The name in keeping; sealed to custodians, so that it is carried unread. */
  private static final String NAME = "entrusted_identity";
  private static final Set<String> TABLES = Set.of("report", "report_respondent", NAME);

  private final CarriedRows rows;
  private final SealedRows sealed;
  private final ObjectProvider<CarriedReports> office;

  ReportCargo(CarriedRows rows, SealedRows sealed, ObjectProvider<CarriedReports> office) {
    this.rows = rows;
    this.sealed = sealed;
    this.office = office;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void pack(long reportId, CargoWriter out) throws IOException {
    rows.copy(out, "report", "id", reportId);
    sealed.copyAll(out, "report", reportId);
    for (long row : rows.copy(out, "report_respondent", "report_id", reportId)) {
      sealed.copyAll(out, "report_respondent", row);
    }
    for (long row : rows.copy(out, NAME, "case_kind = ? and case_id = ?", name -> true, Report.KIND, reportId)) {
      sealed.copyAll(out, NAME, row);
    }
  }

  @Override
  public void unpack(CargoReader in) throws IOException {
    sealed.insertAll(in, TABLES);
    office.getObject().opened(in.subjectId());
  }
}
