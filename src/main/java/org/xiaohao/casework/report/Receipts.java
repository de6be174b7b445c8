package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.report.ReceiptNotes.ReceiptNote;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.ClockView;
import org.xiaohao.platform.deadline.Deadlines;
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
  private final Deadlines deadlines;
  private final OutcomeDisputes disputes;
  private final ObjectProvider<ReceiptNotes> notes;
  /** A report that nobody filed: unknown codes are tried on it, so that they take the same steps (decision 15). */
  private final NewReporterKey nobody;

  Receipts(ReportMapper mapper, ReporterKeys keys, ReportContents contents, Deadlines deadlines,
      OutcomeDisputes disputes, ObjectProvider<ReceiptNotes> notes) {
    this.mapper = mapper;
    this.keys = keys;
    this.contents = contents;
    this.deadlines = deadlines;
    this.disputes = disputes;
    this.notes = notes;
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
    List<ClockView> clocks = deadlines.ofCase(report.caseRef());
    Report handled = disputes.handled(report);
    List<ReceiptNote> next = notes.stream().flatMap(other -> other.of(report.id()).stream()).toList();
    return new ReceiptView(report.state(), report.signature(), report.receivedOn(), report.refusalGround(), messages,
        openDate(clocks, "D1"), openDate(clocks, "D2"), handled.disputable(), told(handled), next);
  }

  LocalDate noticeDueOn(Report report) {
    return deadlines.dueOn(report.caseRef(), "D1").orElse(null);
  }

  /** The case that files of this visit belong to. */
  public FileTarget fileTarget(ReporterVisit visit) {
    Report report = report(visit);
    return new FileTarget(report.caseRef(), contents.recipients(report));
  }

  /** The conclusion stands on the page from the answer on, never before it. */
  private static Conclusion told(Report handled) {
    return switch (handled.state()) {
      case ANSWERED, ARCHIVED -> handled.conclusion();
      default -> null;
    };
  }

  Report report(ReporterVisit visit) {
    return mapper.findById(visit.reportId()).orElseThrow(() -> DomainException.notFound("receipt.unknown"));
  }

  private static LocalDate openDate(List<ClockView> clocks, String code) {
    return clocks.stream().filter(clock -> clock.code().equals(code))
        .filter(clock -> switch (clock.state()) {
          case RUNNING, PAUSED -> true;
          default -> false;
        }).map(ClockView::dueOn).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
