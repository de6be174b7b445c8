package org.xiaohao.supervision.fund;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Counts the terms of money anew once an entry was corrected, and says whether it was late by what the entry says now. */
@Component
class FundRecount {

  private final FundMapper mapper;
  private final FundClocks clocks;
  private final FundBreaches breaches;
  private final PublicationMapper publications;

  FundRecount(FundMapper mapper, FundClocks clocks, FundBreaches breaches, PublicationMapper publications) {
    this.mapper = mapper;
    this.clocks = clocks;
    this.breaches = breaches;
    this.publications = publications;
  }

  FundClocks clocks() {
    return clocks;
  }

  /** The caller holds the row. */
  void batch(FundBatch was, FundBatch now) {
    if (was.clock() == null) {
      return;
    }
    clocks.restart(now.subject(), FundClocks.PROVINCE, now.arrivedOn());
    FundBatch counted = mapper.findBatch(now.id()).orElseThrow();
    breaches.review(counted);
    if (counted.balance().signum() == 0) {
      clocks.done(counted.subject(), FundClocks.PROVINCE, counted.lastPaidOn());
    }
  }

  /** As {@link #batch}, for what a county was paid; money that was never paid has no term. */
  void allocation(FundAllocation was, FundAllocation now) {
    clocks.toPublish(now, publications.find(now.id()).map(FundPublication::publishedOn).orElse(null));
    if (was.clock() == null && was.amount().signum() > 0) {
      return;
    }
    count(was, now);
    FundAllocation counted = mapper.findAllocation(now.id()).orElseThrow();
    breaches.review(counted);
    if (counted.amount().signum() == 0) {
      clocks.cancel(counted.subject(), FundClocks.COUNTY);
    } else if (counted.balance().signum() == 0) {
      clocks.done(counted.subject(), FundClocks.COUNTY, counted.lastLandedOn());
    }
  }

  /** A term that ran from the receipt goes on to; one that ran from the payment does unless it is over by then. */
  private void count(FundAllocation was, FundAllocation now) {
    boolean byReceipt = was.receivedOn() != null && was.receivedOn().isAfter(was.paidOn())
        && clocks.startedOn(was.subject(), FundClocks.COUNTY).filter(was.receivedOn()::equals).isPresent();
    LocalDate start = byReceipt ? now.receivedOn() : now.paidOn();
    clocks.restart(now.subject(), FundClocks.COUNTY, start);
    if (!byReceipt && now.receivedOn() != null && now.receivedOn().isAfter(now.paidOn())
        && clocks.runsOn(mapper.findAllocation(now.id()).orElseThrow())) {
      clocks.restart(now.subject(), FundClocks.COUNTY, now.receivedOn());
    }
  }
}
