package org.xiaohao.casework.report;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.DueWork;

/**
 * Ends the receipts of archived reports (W3). For three years after archiving a reporter reads the outcome and what was
 * written; then the reporter's half of the keys is dropped. The report is kept for its archive term, but the code, should
 * somebody find it, is as good as one that nobody ever had: the same steps, the same words.
 */
@Component
class ReceiptExpiry implements DueWork {

  static final int YEARS = 3;
  private static final int BATCH = 500;

  private final ReceiptExpiryMapper mapper;
  private final BusinessClock clock;
  private final TransactionOperations transaction;

  ReceiptExpiry(ReceiptExpiryMapper mapper, BusinessClock clock, TransactionOperations transaction) {
    this.mapper = mapper;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** Sets the end for the report and for those handled together with it. */
  @EventListener
  void archived(ReportArchived event) {
    LocalDate until = clock.today().plusYears(YEARS);
    mapper.updateUntil(event.reportId(), until);
    mapper.updateMergedUntil(event.reportId(), until);
  }

  @Override
  public void run(LocalDate today) {
    int ended;
    do {
      Integer batch = transaction.execute(status -> mapper.endBefore(today, BATCH));
      ended = batch == null ? 0 : batch;
    } while (ended == BATCH);
  }
}
