package org.xiaohao.casework.reward;

import java.io.IOException;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.SealedRows;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.parcel.Cargo;
import org.xiaohao.platform.parcel.CargoReader;
import org.xiaohao.platform.parcel.CargoWriter;
import org.xiaohao.platform.parcel.CarriedRows;

/** Carries a claim to the office; neither row nor number of it tells of which report. */
@Component
@InZones({NetworkZone.INTAKE, NetworkZone.DISCIPLINE})
class ClaimCargo implements Cargo {

  static final String KIND = "claim";

  private final CarriedRows rows;
  private final SealedRows sealed;
  private final ObjectProvider<CarriedClaims> office;

  ClaimCargo(CarriedRows rows, SealedRows sealed, ObjectProvider<CarriedClaims> office) {
    this.rows = rows;
    this.sealed = sealed;
    this.office = office;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void pack(long claimId, CargoWriter out) throws IOException {
    rows.copy(out, SentClaim.TABLE, "id", claimId);
    sealed.copyAll(out, SentClaim.TABLE, claimId);
  }

  @Override
  public void unpack(CargoReader in) throws IOException {
    sealed.insertAll(in, Set.of(SentClaim.TABLE));
    office.getObject().arrived(in.subjectId());
  }
}
