package org.xiaohao.casework.report;

import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.deadline.ClockChanged;
import org.xiaohao.platform.parcel.Parcels;

/**
 * Notes for the zone that takes reports whatever a reporter will be shown: each change of a report's row, each message to
 * the reporter, each change of a promised date. It listens where rows are written, so that no step can forget it.
 */
@Component
@InZones(NetworkZone.DISCIPLINE)
@Intercepts(@Signature(type = Executor.class, method = "update", args = {MappedStatement.class, Object.class}))
class ToldToReporter implements Interceptor {

  private static final String WRITES = ReportMapper.class.getName() + ".";

  private final ObjectProvider<Parcels> parcels;
  private final ObjectProvider<ReportMapper> reports;

  ToldToReporter(ObjectProvider<Parcels> parcels, ObjectProvider<ReportMapper> reports) {
    this.parcels = parcels;
    this.reports = reports;
  }

  @Override
  public Object intercept(Invocation write) throws Throwable {
    Object result = write.proceed();
    String statement = ((MappedStatement) write.getArgs()[0]).getId();
    if (statement.startsWith(WRITES)) {
      if (write.getArgs()[1] instanceof Report report) {
        tell(report.id());
        // Their reporters are shown what comes of this one.
        reports.getObject().listMergedInto(report.id()).forEach(merged -> tell(merged.id()));
      } else if (write.getArgs()[1] instanceof NewMessage message && message.direction() == Direction.TO_REPORTER) {
        parcels.getObject().send(NetworkZone.INTAKE, MessageCargo.KIND, message.id());
        tell(message.reportId());
      }
    }
    return result;
  }

  @EventListener
  void datesChanged(ClockChanged change) {
    if (change.subject().kind().equals(Report.KIND)) {
      tell(change.subject().id());
    }
  }

  @EventListener
  void receiptChanged(ReceiptChanged change) {
    tell(change.reportId());
  }

  private void tell(long reportId) {
    parcels.getObject().tell(NetworkZone.INTAKE, StatusCargo.KIND, reportId);
  }
}
