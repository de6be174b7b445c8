package org.xiaohao.supervision.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.interview.FactKind;
import org.xiaohao.casework.interview.TriggerFacts;
import org.xiaohao.casework.problem.Finding;
import org.xiaohao.casework.problem.FoundProblems;
import org.xiaohao.casework.problem.ProblemList;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.RungReached;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Office;

/**
 * Makes one problem list of money that missed its date (C21), in the supervision office of the division that passed it on.
 * However often its clock rings, and however it came to light, a batch or an allocation has one list. The second time a
 * county is late, an interview is proposed, on which a person decides.
 */
@Component
class FundBreaches {

  private static final String BREACH = "BREACH";
  private static final int AGAIN = 2;

  private final FundMapper funds;
  private final BreachMapper mapper;
  private final FundOffices offices;
  private final FundWords words;
  private final Consequences consequences;

  FundBreaches(FundMapper funds, BreachMapper mapper, FundOffices offices, FundWords words, Consequences consequences) {
    this.funds = funds;
    this.mapper = mapper;
    this.offices = offices;
    this.words = words;
    this.consequences = consequences;
  }

  /** What follows from a breach. */
  @Component("fundConsequences")
  record Consequences(ProblemLists lists, TriggerFacts facts, Audit audit, FundClocks clocks) {
  }

  /**
   * Money past its date.
   *
   * @param area whose government was late
   * @param watchingId the division whose supervision office lists it
   */
  private record Late(CaseRef subject, Division area, long watchingId, String title, String text, LocalDate dueOn) {
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void rung(RungReached event) {
    if (!event.rung().equals(BREACH)) {
      return;
    }
    if (event.code().equals(FundClocks.PROVINCE)) {
      funds.lockBatch(event.subject().id());
      of(funds.findBatch(event.subject().id()).orElseThrow(), event.dueOn());
    } else if (event.code().equals(FundClocks.COUNTY)) {
      funds.lockAllocation(event.subject().id());
      of(funds.findAllocation(event.subject().id()).orElseThrow(), event.dueOn());
    }
  }

  /**
   * Looks again once an entry was corrected. What is late now gets its list; what is not any more keeps the list that was
   * opened, with a note that it was not late, and no longer counts as a time the county was late.
   */
  void review(FundBatch batch) {
    boolean late = late(batch.balance(), batch.lastPaidOn(), batch.dueOn());
    if (late) {
      of(batch, batch.dueOn());
    }
    mapper.updateLifted(batch.subject(), late ? null : consequences.clocks().today());
  }

  /** As {@link #review(FundBatch)}, for what a county was paid. */
  void review(FundAllocation one) {
    boolean late = one.amount().signum() > 0 && late(one.balance(), one.lastLandedOn(), one.dueOn());
    if (late) {
      of(one, one.dueOn());
    }
    mapper.updateLifted(one.subject(), late ? null : consequences.clocks().today());
  }

  private boolean late(BigDecimal balance, LocalDate lastOn, LocalDate dueOn) {
    return dueOn != null && (balance.signum() > 0 ? consequences.clocks().today() : lastOn).isAfter(dueOn);
  }

  /** The caller holds the row. Money that had gone on in time, only was entered late, is no breach. */
  void of(FundBatch batch, LocalDate dueOn) {
    if (batch.balance().signum() > 0 || batch.lastPaidOn().isAfter(dueOn)) {
      Division area = offices.division(batch.divisionId());
      record(new Late(batch.subject(), area, area.id(), words.lateTitle(area, batch), words.lateText(batch, dueOn), dueOn));
    }
  }

  /** As {@link #of(FundBatch, LocalDate)}, for what a county was paid. */
  void of(FundAllocation one, LocalDate dueOn) {
    if (one.balance().signum() > 0 || one.lastLandedOn().isAfter(dueOn)) {
      FundBatch batch = funds.findBatch(one.batchId()).orElseThrow();
      Division county = offices.division(one.countyId());
      record(new Late(one.subject(), county, batch.divisionId(), words.lateTitle(county, batch),
          words.lateText(batch, one, dueOn), dueOn));
    }
  }

  private void record(Late late) {
    if (mapper.findList(late.subject()).isPresent()) {
      return;
    }
    int ordinal = mapper.lockOrdinals(late.area().id()).stream().findFirst().orElse(0) + 1;
    int times = mapper.countStanding(late.area().id()) + 1;
    Office watching = offices.supervising(late.watchingId());
    Level level = offices.division(late.watchingId()).level();
    ProblemList list = consequences.lists().open(new FoundProblems(watching.id(), level + "_FOUND", late.title(),
        late.text(), late.area().id(), consequences.clocks().today(), false), late.subject(),
        List.of(new Finding(1, late.area().id(), late.text())));
    mapper.insert(late.subject(), late.area().id(), ordinal, late.dueOn(), list.id());
    consequences.audit().record(null, watching.id(), "fund.overdue", late.subject(), late.dueOn().toString());
    if (times >= AGAIN && late.area().id() != late.watchingId()) {
      consequences.facts().establish(FactKind.LATE_FUNDS, FactKind.LATE_FUNDS + ":" + late.area().code() + ":" + ordinal,
          late.area().id(), watching.id(), words.again(times, late.text()));
    }
  }
}
