package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.vault.NewReporterKey;
import org.xiaohao.platform.vault.ReceiptCode;
import org.xiaohao.platform.vault.ReporterKey;
import org.xiaohao.platform.vault.ReporterKeys;

/** Opens a report to the one who holds its receipt code. */
@Service
public class Receipts {

  private final ReportMapper mapper;
  private final ReporterKeys keys;
  private final ReportContents contents;
  private final ReceiptDates dates;
  private final Outlooks outlooks;
  /** A report that nobody filed: unknown codes are tried on it, so that they take the same steps (decision 15). */
  private final NewReporterKey nobody;

  Receipts(ReportMapper mapper, ReporterKeys keys, ReportContents contents, ReceiptDates dates, Outlooks outlooks) {
    this.mapper = mapper;
    this.keys = keys;
    this.contents = contents;
    this.dates = dates;
    this.outlooks = outlooks;
    this.nobody = keys.create(ReceiptCode.random());
  }

  /**
   * Unlocks the report of a code.
   *
   * @throws org.xiaohao.platform.vault.MistypedReceipt if it cannot be a code
   * @throws DomainException NOT_FOUND, key {@code receipt.unknown}
   */
  @Transactional
  public ReporterVisit open(String typed) {
    ReceiptCode code = ReceiptCode.parse(typed);
    Optional<Report> report = mapper.findByReceipt(keys.lookupHashes(code));
    ReporterKey key = keys.unlock(code, report.map(Report::reporterWrappedKey).orElse(nobody.wrapped()),
        report.map(Report::reporterSalt).orElse(nobody.salt()));
    Report found = report.orElseThrow(() -> DomainException.notFound("receipt.unknown"));
    if (keys.outdated(found.reporterWrappedKey())) {
      NewReporterKey renewed = keys.renew(code, key);
      mapper.updateReceipt(found.id(), renewed.wrapped(), renewed.salt(), renewed.lookupHash());
    }
    return new ReporterVisit(found.id(), key);
  }

  /** Whether the report has no words of its own, so that a photograph or voice note must tell what happened. */
  public boolean toldByFile(ReporterVisit visit) {
    return text(visit).what() == null;
  }

  ReporterVisit unlock(Report report, ReceiptCode code) {
    return new ReporterVisit(report.id(), keys.unlock(code, report.reporterWrappedKey(), report.reporterSalt()));
  }

  ReportText text(ReporterVisit visit) {
    return contents.text(report(visit), visit.key());
  }

  /** What the receipt page shows: where the report stands, what was written, which dates are promised. */
  public ReceiptView view(ReporterVisit visit) {
    Report report = report(visit);
    List<MessageView> messages = contents.messages(report, visit.key());
    Map<String, LocalDate> owed = dates.owed(report);
    Outlook outlook = outlooks.of(report);
    return new ReceiptView(report.state(), report.signature(), report.receivedOn(), report.refusalGround(), messages,
        owed.get("D1"), owed.get("D2"), dates.usual(report).orElse(null), outlook.disputable(), outlook.term(), outlook.told(),
        outlook.next());
  }

  LocalDate noticeDueOn(Report report) {
    return dates.owed(report).get("D1");
  }

  /** The case that files of this visit belong to. */
  public FileTarget fileTarget(ReporterVisit visit) {
    Report report = report(visit);
    return new FileTarget(report.caseRef(), contents.recipients(report));
  }

  Report report(ReporterVisit visit) {
    return mapper.findById(visit.reportId()).orElseThrow(() -> DomainException.notFound("receipt.unknown"));
  }
}
