package org.xiaohao.platform.parcel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;

/** The kinds of content this version knows. */
@Component
@InZones({NetworkZone.INTAKE, NetworkZone.DISCIPLINE})
class Cargos {

  private final Map<String, Cargo> byKind = new HashMap<>();

  Cargos(List<Cargo> cargos, List<Told> tolds, Snapshots snapshots) {
    cargos.forEach(cargo -> byKind.put(cargo.kind(), cargo));
    tolds.forEach(told -> byKind.put(told.kind(), new ToldCargo(told.kind(), snapshots)));
  }

  Cargo of(String kind) {
    Cargo cargo = byKind.get(kind);
    if (cargo == null) {
      throw new IllegalStateException("this version knows no package of kind " + kind);
    }
    return cargo;
  }
}
