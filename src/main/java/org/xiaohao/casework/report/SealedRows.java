package org.xiaohao.casework.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.parcel.CargoReader;
import org.xiaohao.platform.parcel.CargoWriter;
import org.xiaohao.platform.parcel.CarriedRows;
import org.xiaohao.platform.vault.Recipient;

/** Carries what lies sealed under a row, with the wrapped keys: all of them inwards, the reporter's outwards. */
@Component
@InZones({NetworkZone.INTAKE, NetworkZone.DISCIPLINE})
public class SealedRows {

  private static final String CONTENT = "sealed_content";
  private static final String KEY = "sealed_key";

  private final CarriedRows rows;

  SealedRows(CarriedRows rows) {
    this.rows = rows;
  }

  /** With the keys of everybody. */
  public void copyAll(CargoWriter out, String table, long rowId) throws IOException {
    copy(out, table, rowId, false);
  }

  /** Without the keys of anybody but the reporter: nothing opens with them where they go. */
  void copyForReporter(CargoWriter out, String table, long rowId) throws IOException {
    copy(out, table, rowId, true);
  }

  private void copy(CargoWriter out, String table, long rowId, boolean reporterOnly) throws IOException {
    for (long content : rows.copy(out, CONTENT, "owner_table = ? and owner_id = ?", row -> true, table, rowId)) {
      rows.copy(out, KEY, "content_id = ?",
          key -> !reporterOnly || Recipient.Kind.REPORTER.name().equals(key.path("recipient_kind").asText()), content);
    }
  }

  /** Inserts all rows of a package, which may be of these tables or sealed. */
  public void insertAll(CargoReader in, Set<String> tables) throws IOException {
    for (var row = in.next(); row.isPresent(); row = in.next()) {
      insert(row.get(), tables);
    }
  }

  private void insert(JsonNode row, Set<String> tables) {
    String table = CarriedRows.tableOf(row);
    rows.insert(row, table.equals(CONTENT) || table.equals(KEY) ? Set.of(table) : tables);
  }
}
