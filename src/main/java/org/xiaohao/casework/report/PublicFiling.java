package org.xiaohao.casework.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.vault.ReceiptCode;

/** Files reports: routed in memory, then stored sealed (decision 16). The same form filed again shows the same receipt. */
@Service
public class PublicFiling {

  private final Filings filings;
  private final Receipts receipts;
  private final Supplements supplements;
  private final Centres centres;
  private final BusinessClock clock;

  PublicFiling(Filings filings, Receipts receipts, Supplements supplements, Centres centres, BusinessClock clock) {
    this.filings = filings;
    this.receipts = receipts;
    this.supplements = supplements;
    this.centres = centres;
    this.clock = clock;
  }

  /**
   * Files a report in one transaction. The same form filed again stores no second report; words that changed since are
   * added to the thread (decision 11).
   */
  public FiledReport file(Filing filing) {
    return file(filing, Channel.ONLINE, new Received(clock.today(), null));
  }

  /** When a report was received, and the clerk who enters it; no clerk on line. */
  record Received(LocalDate on, Long clerkId) {
  }

  Route route(Filing filing) {
    return filings.route(filing);
  }

  FiledReport file(Filing filing, Channel channel, Received received) {
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
}
