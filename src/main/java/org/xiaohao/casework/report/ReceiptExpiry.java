package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.DueWork;

/**
 * Ends the receipts of archived reports (W3). For three years after archiving a reporter reads the outcome and what was
 * written; then the reporter's half of the keys is dropped. The report is kept for its archive term, but the code, should
 * somebody find it, is as good as one that nobody ever had: the same steps, the same words. The zone that takes reports is
 * told the day with the report's status and ends the receipt there by itself, whether or not packages come.
 */
@Component
class ReceiptExpiry implements DueWork {

  static final int YEARS = 3;
  private static final int BATCH = 500;

  private final ReceiptExpiryMapper mapper;
  private final BusinessClock clock;
  private final TransactionOperations transaction;
  private final ObjectProvider<CarriedOutlooks> told;

  ReceiptExpiry(ReceiptExpiryMapper mapper, BusinessClock clock, TransactionOperations transaction,
      ObjectProvider<CarriedOutlooks> told) {
    this.mapper = mapper;
    this.clock = clock;
    this.transaction = transaction;
    this.told = told;
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
      Integer batch = transaction.execute(status -> end(mapper.lockEnded(today, BATCH)));
      ended = batch == null ? 0 : batch;
    } while (ended == BATCH);
  }

  private int end(List<Long> ids) {
    if (!ids.isEmpty()) {
      mapper.end(ids);
      told.ifAvailable(kept -> ids.forEach(kept::forget));
    }
    return ids.size();
  }
}
