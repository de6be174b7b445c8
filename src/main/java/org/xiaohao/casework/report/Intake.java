package org.xiaohao.casework.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.vault.ReceiptCode;

/** Takes reports in: from the public form, and from the clerks who open letters and listen to people. */
@Component
class Intake {

  private final Filings filings;
  private final Offline offline;
  private final Receipts receipts;
  private final Supplements supplements;
  private final Centres centres;

  Intake(Filings filings, Offline offline, Receipts receipts, Supplements supplements, Centres centres) {
    this.filings = filings;
    this.offline = offline;
    this.receipts = receipts;
    this.supplements = supplements;
    this.centres = centres;
  }

  FiledReport file(Filing filing) {
    return file(filing, Channel.ONLINE, new Received(offline.today(), null));
  }

  /** When a report was received, and the clerk who enters it; no clerk on line. */
  private record Received(LocalDate on, Long clerkId) {
  }

  private FiledReport file(Filing filing, Channel channel, Received received) {
    Route route = filings.route(filing);
    try {
      Filings.Stored stored = filings.store(filing, route, channel, received.on(), received.clerkId());
      return filed(stored.report(), filing, stored.noticeDueOn());
    } catch (DuplicateKeyException e) {
      // The same form was sent before.
      return again(filings.filedBefore(filing).orElseThrow(() -> e), filing);
    }
  }

  /** Shows the same receipt again; words that changed since are added to the thread, so that nothing is lost. */
  private FiledReport again(Report report, Filing filing) {
    ReporterVisit visit = receipts.unlock(report, ReceiptCode.fromSeed(filing.seed()));
    String now = filing.text().words();
    if (!now.equals(receipts.text(visit).words())) {
      // Mixed with the seed, which is stored nowhere, the hash confirms no guess at the words.
      ByteArrayOutputStream mixed = new ByteArrayOutputStream();
      mixed.writeBytes(filing.seed());
      mixed.writeBytes(now.getBytes(StandardCharsets.UTF_8));
      supplements.add(visit, MessageKind.SUPPLEMENT, now, Seeds.hash("form sent again", mixed.toByteArray()));
    }
    return filed(report, filing, receipts.noticeDueOn(report));
  }

  private FiledReport filed(Report report, Filing filing, LocalDate noticeDueOn) {
    return new FiledReport(report.id(), report.ref(), ReceiptCode.fromSeed(filing.seed()),
        centres.office(report.centreOfficeId()).name(), report.receivedOn(), noticeDueOn);
  }

  OfflineResult enterOffline(Viewer clerk, OfflineFiling entry) {
    long own = offline.centreOf(clerk);
    offline.check(entry);
    if (entry.envelopeOnly()) {
      return new OfflineResult(null, offline.keepEnvelope(clerk, entry, own, offline.upperOf(own)));
    }
    Route route = filings.route(entry.filing());
    if (centres.isAbove(route.centreOfficeId(), own)) {
      return new OfflineResult(null, offline.keepEnvelope(clerk, entry, own, route.centreOfficeId()));
    }
    FiledReport filed = file(entry.filing(), entry.channel(), new Received(entry.receivedOn(), clerk.personId()));
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
