package org.xiaohao.casework.report;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;

/** Takes reports in: from the public form, and from the clerks who open letters and listen to people. */
@Component
class Intake {

  private final PublicFiling filing;
  private final Offline offline;
  private final Centres centres;

  Intake(PublicFiling filing, Offline offline, Centres centres) {
    this.filing = filing;
    this.offline = offline;
    this.centres = centres;
  }

  FiledReport file(Filing report) {
    return filing.file(report);
  }

  OfflineResult enterOffline(Viewer clerk, OfflineFiling entry) {
    long own = offline.centreOf(clerk);
    offline.check(entry);
    if (entry.envelopeOnly()) {
      return new OfflineResult(null, offline.keepEnvelope(clerk, entry, own, offline.upperOf(own)));
    }
    Route route = filing.route(entry.filing());
    if (centres.isAbove(route.centreOfficeId(), own)) {
      return new OfflineResult(null, offline.keepEnvelope(clerk, entry, own, route.centreOfficeId()));
    }
    FiledReport filed = filing.file(entry.filing(), entry.channel(),
        new PublicFiling.Received(entry.receivedOn(), clerk.personId()));
    return new OfflineResult(filed, null);
  }

  void requireClerk(Viewer viewer) {
    offline.centreOf(viewer);
  }

  List<Envelope> envelopesOf(Viewer clerk) {
    return offline.envelopesOf(clerk);
  }

  void envelopeForwarded(Viewer clerk, long envelopeId) {
    offline.envelopeForwarded(clerk, envelopeId);
  }
}
