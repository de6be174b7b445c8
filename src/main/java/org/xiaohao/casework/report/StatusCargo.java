package org.xiaohao.casework.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.parcel.Cargo;
import org.xiaohao.platform.parcel.CargoReader;
import org.xiaohao.platform.parcel.CargoWriter;
import org.xiaohao.platform.parcel.CarriedRows;

/**
 * Carries to the zone that takes reports what a reporter is shown: where the report stands and by when something is
 * promised, and what came of it. A report that was entered at a desk gets its row there with the first of these packages.
 */
@Component
@InZones({NetworkZone.INTAKE, NetworkZone.DISCIPLINE})
class StatusCargo implements Cargo {

  static final String KIND = "status";
  /** Who handles it and what is proposed is nobody's business out there. */
  private static final Set<String> COLUMNS = Set.of("id", "ref", "centre_office_id", "routed_rule", "rule_set", "channel",
      "signature", "received_on", "place_division_id", "state", "refusal_ground", "urgent", "items_open",
      "reporter_public_key", "reporter_wrapped_key", "reporter_salt", "receipt_hash", "seed_hash", "created_at");

  private final CarriedRows rows;
  private final ReportMapper reports;
  private final CarriedReportMapper mapper;
  private final Shown shown;
  private final ObjectMapper json;

  StatusCargo(CarriedRows rows, ReportMapper reports, CarriedReportMapper mapper, Shown shown, ObjectMapper json) {
    this.rows = rows;
    this.reports = reports;
    this.mapper = mapper;
    this.shown = shown;
    this.json = json;
  }

  /** Where what is shown is read, and in the other zone kept. */
  @Component
  @InZones({NetworkZone.INTAKE, NetworkZone.DISCIPLINE})
  record Shown(Promises promises, Outlooks outlooks, ReceiptExpiryMapper receipts, ObjectProvider<CarriedOutlooks> kept) {
  }

  /** What a reporter is shown, and until when. */
  private record Status(ReportState state, RefusalGround refusalGround, long centreOfficeId, LocalDate receiptUntil,
      Map<String, LocalDate> promises, CarriedOutlook outlook) {
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void pack(long reportId, CargoWriter out) throws IOException {
    Report report = reports.findById(reportId).orElse(null);
    if (report == null || report.reporterWrappedKey() == null) {
      // Gone, or its receipt has ended: there is nobody to tell.
      return;
    }
    out.write(json.valueToTree(new Status(report.state(), report.refusalGround(), report.centreOfficeId(),
        shown.receipts.findUntil(reportId), shown.promises.of(report), CarriedOutlook.of(shown.outlooks.of(report)))));
    rows.copy(out, "report", "id = ?", StatusCargo::shorten, reportId);
  }

  private static boolean shorten(ObjectNode row) {
    row.retain(COLUMNS);
    row.put("urgent", "0").put("items_open", "0");
    return true;
  }

  @Override
  public void unpack(CargoReader in) throws IOException {
    JsonNode told = in.next().orElse(null);
    if (told == null) {
      return;
    }
    JsonNode row = in.next().orElseThrow();
    if (reports.lockById(in.subjectId()).isEmpty()) {
      rows.insert(row, Set.of("report"));
    }
    Status status = json.treeToValue(told, Status.class);
    mapper.updateStatus(in.subjectId(), status.state(), status.refusalGround(), status.centreOfficeId());
    shown.receipts.updateUntil(in.subjectId(), status.receiptUntil());
    shown.kept.getObject().told(in.subjectId(), status.outlook());
    mapper.deletePromises(in.subjectId());
    status.promises().forEach((clock, dueOn) -> mapper.insertPromise(in.subjectId(), clock, dueOn));
  }
}
