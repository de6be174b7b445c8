package org.xiaohao.casework.report;

import java.io.IOException;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.parcel.Cargo;
import org.xiaohao.platform.parcel.CargoReader;
import org.xiaohao.platform.parcel.CargoWaits;
import org.xiaohao.platform.parcel.CargoWriter;
import org.xiaohao.platform.parcel.CarriedRows;

/** Carries a file of the reporter to the discipline zone, chunk by chunk. */
@Component
@InZones({NetworkZone.INTAKE, NetworkZone.DISCIPLINE})
class FileCargo implements Cargo {

  static final String KIND = "file";
  private static final String TABLE = "attachment";
  private static final String CHUNK = "attachment_chunk";

  private final CarriedRows rows;
  private final SealedRows sealed;
  private final Attachments attachments;
  private final ReportMapper reports;
  private final ObjectProvider<CarriedReports> office;

  FileCargo(CarriedRows rows, SealedRows sealed, Attachments attachments, ReportMapper reports,
      ObjectProvider<CarriedReports> office) {
    this.rows = rows;
    this.sealed = sealed;
    this.attachments = attachments;
    this.reports = reports;
    this.office = office;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void pack(long fileId, CargoWriter out) throws IOException {
    rows.copy(out, TABLE, "id", fileId);
    sealed.copyAll(out, TABLE, fileId);
    int seq = 0;
    while (!rows.copy(out, CHUNK, "attachment_id = ? and seq = ?", row -> true, fileId, seq).isEmpty()) {
      seq++;
    }
  }

  @Override
  public void unpack(CargoReader in) throws IOException {
    sealed.insertAll(in, Set.of(TABLE, CHUNK));
    long reportId = attachments.ownerOf(in.subjectId()).orElseThrow().id();
    Report report = reports.lockById(reportId).orElseThrow(CargoWaits::new);
    office.getObject().fileAdded(report);
  }
}
