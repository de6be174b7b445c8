package org.xiaohao.casework.report;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads it from the report that is handled, and asks the other features. */
@Component
class OfficeOutlooks implements Outlooks {

  private final OutcomeDisputes disputes;
  private final ObjectProvider<ReceiptNotes> notes;

  OfficeOutlooks(OutcomeDisputes disputes, ObjectProvider<ReceiptNotes> notes) {
    this.disputes = disputes;
    this.notes = notes;
  }

  @Override
  public Outlook of(Report report) {
    Report handled = disputes.handled(report);
    return new Outlook(disputes.open(handled), handled.disputable() ? disputes.term(handled).orElse(null) : null,
        told(handled), notes.stream().flatMap(other -> other.of(report.id()).stream()).toList(),
        notes.stream().flatMap(other -> other.ticket(report.id()).stream()).findFirst().orElse(null));
  }

  /** The conclusion stands on the page from the answer on, never before it. */
  private static Conclusion told(Report handled) {
    return switch (handled.state()) {
      case ANSWERED, ARCHIVED -> handled.conclusion();
      default -> null;
    };
  }
}
