package org.xiaohao.casework.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.vault.PepperSeal;

/** The outlook as the discipline zone told it last; sealed, so that the database says nothing of how reports end. */
@Component
@InZones(NetworkZone.INTAKE)
class CarriedOutlooks implements Outlooks {

  private static final CarriedOutlook NOTHING_YET = new CarriedOutlook(false, null, null, List.of(), null, null);

  private final CarriedReportMapper mapper;
  private final PepperSeal seal;
  private final ObjectMapper json;
  private final BusinessClock clock;

  CarriedOutlooks(CarriedReportMapper mapper, PepperSeal seal, ObjectMapper json, BusinessClock clock) {
    this.mapper = mapper;
    this.seal = seal;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public Outlook of(Report report) {
    return find(report.id()).outlook(clock.today());
  }

  /** Notes that the reporter disputes the outcome; the office looks again whether that is still possible. */
  void dispute(Report report) {
    CarriedOutlook outlook = find(report.id());
    if (outlook.disputable() && !outlook.outlook(clock.today()).disputable()) {
      throw DomainException.invalid("text", "report.dispute.over", outlook.until());
    }
    if (!outlook.disputable()) {
      throw DomainException.invalid("text", "report.dispute.not.now");
    }
    keep(report.id(), outlook.disputed());
  }

  /** Takes what the office told. */
  void told(long reportId, CarriedOutlook outlook) {
    keep(reportId, outlook.after(find(reportId)));
  }

  void keep(long reportId, CarriedOutlook outlook) {
    try {
      mapper.deleteOutlook(reportId);
      mapper.insertOutlook(reportId, seal.seal(name(reportId), json.writeValueAsBytes(outlook)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nobody will ask again: the receipt has ended. */
  void forget(long reportId) {
    mapper.deleteOutlook(reportId);
    mapper.deletePromises(reportId);
  }

  CarriedOutlook find(long reportId) {
    return mapper.findOutlook(reportId).map(kept -> read(seal.open(name(reportId), kept.body()))).orElse(NOTHING_YET);
  }

  private CarriedOutlook read(byte[] plain) {
    try {
      return json.readValue(plain, CarriedOutlook.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(long reportId) {
    return "outlook of report " + reportId;
  }
}
