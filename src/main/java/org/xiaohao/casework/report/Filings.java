package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.vault.ReceiptCode;
import org.xiaohao.platform.vault.ReporterKeys;

/** Stores a report, sealed, and has its case opened, in one transaction. */
@Component
class Filings {

  private final FiledNames names;
  private final ReporterKeys keys;
  private final ReportMapper mapper;
  private final ReportContents contents;
  private final Arrivals arrivals;

  Filings(FiledNames names, ReporterKeys keys, ReportMapper mapper, ReportContents contents, Arrivals arrivals) {
    this.names = names;
    this.keys = keys;
    this.mapper = mapper;
    this.contents = contents;
    this.arrivals = arrivals;
  }

  Route route(Filing filing) {
    return names.route(filing);
  }

  Optional<Report> filedBefore(Filing filing) {
    return mapper.findBySeed(Seeds.hash(filing.seed()));
  }

  /** A report just stored, and by when its named reporter is owed word of acceptance; null for anonymous ones. */
  record Stored(Report report, LocalDate noticeDueOn) {
  }

  /** Stores the report; a second one of the same form fails on the unique key of its seed. */
  @Transactional
  public Stored store(Filing filing, Route route, Channel channel, LocalDate receivedOn, Long clerkId) {
    Report report = Report.received(References.next('R'), route, channel, filing.signature(), receivedOn);
    report.keepKey(keys.create(ReceiptCode.fromSeed(filing.seed())), Seeds.hash(filing.seed()));
    if (filing.retaliation() != null) {
      report.claimsRetaliation();
    }
    report.classify(filing.kinds());
    mapper.insert(report);
    contents.sealFiling(report, filing.text(), route.respondents(), names.entrust(report, route, filing));
    noteEarlier(report, filing.retaliation());
    return new Stored(report, arrivals.filed(report, route, clerkId));
  }

  /** Which report it goes back to lies sealed to the staff: neither reporter, and no thief, can tie the two together. */
  private void noteEarlier(Report report, Retaliation retaliation) {
    if (retaliation != null && retaliation.earlierReportId() != null) {
      mapper.findById(retaliation.earlierReportId())
          .ifPresent(earlier -> contents.note(report, Retaliations.EARLIER, earlier.ref()));
    }
  }
}
