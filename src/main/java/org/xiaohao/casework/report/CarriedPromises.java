package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;

/** The dates as the discipline zone told them. */
@Component
@InZones(NetworkZone.INTAKE)
class CarriedPromises implements Promises {

  private final CarriedReportMapper mapper;

  CarriedPromises(CarriedReportMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Map<String, LocalDate> of(Report report) {
    Map<String, LocalDate> dates = new HashMap<>();
    mapper.listPromises(report.id()).forEach(promise -> dates.put(promise.clock(), promise.dueOn()));
    return dates;
  }
}
