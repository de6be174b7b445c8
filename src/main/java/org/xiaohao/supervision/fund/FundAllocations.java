package org.xiaohao.supervision.fund;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Role;

/** What counties are paid: the payment by the level above, then receipt and use by the county's own finance (S2). */
@Service
public class FundAllocations {

  private final FundMapper mapper;
  private final FundBatches batches;
  private final FundOffices offices;
  private final Terms terms;
  private final Audit audit;

  FundAllocations(FundMapper mapper, FundBatches batches, FundOffices offices, Terms terms, Audit audit) {
    this.mapper = mapper;
    this.batches = batches;
    this.offices = offices;
    this.terms = terms;
    this.audit = audit;
  }

  /** The terms, and what follows when one was missed. */
  @Component("fundTerms")
  record Terms(FundClocks clocks, FundBreaches breaches) {
  }

  /**
   * Pays a county out of a batch. The last payment ends the term of the batch on the day of the payment, whenever it is
   * entered; if that was too late, it becomes a problem (D16).
   *
   * @return reference of the allocation
   */
  @Transactional
  public String pay(Viewer viewer, String batchRef, NewPayment payment) {
    FundBatch seen = batches.byRef(viewer, batchRef);
    if (!viewer.holds(Role.FINANCE, seen.officeId())) {
      throw DomainException.forbidden("fund.not.your.office");
    }
    long id = seen.id();
    batches.lock(id);
    FundBatch batch = batches.byId(id);
    Division county = offices.counties(offices.division(batch.divisionId())).stream()
        .filter(one -> one.id() == payment.county()).findFirst()
        .orElseThrow(() -> DomainException.invalid("county", "fund.county.outside"));
    terms.clocks().requireDay("paidOn", payment.paidOn(), batch.arrivedOn(), "fund.paid.early");
    if (mapper.updatePaid(id, payment.amount(), payment.paidOn()) == 0) {
      throw DomainException.invalid("amount", "fund.paid.over", Amounts.tenThousands(batch.balance()));
    }
    String ref = References.next('K');
    mapper.insertAllocation(ref, id, payment, viewer.personId());
    FundAllocation paid = mapper.findAllocationByRef(ref).orElseThrow();
    offices.show(paid.subject(), county);
    offices.show(batch.subject(), county);
    terms.clocks().paid(batch, paid);
    audit.record(viewer.personId(), batch.officeId(), "fund.pay", paid.subject(), county.code());
    endOfBatch(batches.byId(id));
    return ref;
  }

  private void endOfBatch(FundBatch batch) {
    if (batch.balance().signum() == 0 && batch.clock() != null) {
      if (batch.dueOn() != null) {
        terms.breaches().of(batch, batch.dueOn());
      }
      terms.clocks().done(batch.subject(), FundClocks.PROVINCE, batch.lastPaidOn());
    }
  }

  /** The county confirms the day on which the money came. */
  @Transactional
  public void receive(Viewer viewer, String ref, FundReceipt receipt) {
    FundAllocation one = held(viewer, ref);
    terms.clocks().requireDay("receivedOn", receipt.receivedOn(), one.paidOn(), "fund.received.early");
    if (mapper.updateReceived(one.id(), receipt.receivedOn(), viewer.personId()) == 0) {
      throw DomainException.conflict("fund.received.already");
    }
    terms.clocks().received(one, receipt.receivedOn());
    record(viewer, "fund.receive", one, receipt.receivedOn().toString());
  }

  /** The county puts money to work, whole or in parts; the last part ends its term on the day on which that happened. */
  @Transactional
  public void land(Viewer viewer, String ref, NewLanding landing) {
    FundAllocation one = held(viewer, ref);
    if (one.receivedOn() == null) {
      throw DomainException.invalid("landedOn", "fund.landed.unreceived");
    }
    terms.clocks().requireDay("landedOn", landing.landedOn(), one.receivedOn(), "fund.landed.early");
    if (mapper.updateLanded(one.id(), landing.amount(), landing.landedOn()) == 0) {
      throw DomainException.invalid("amount", "fund.landed.over", Amounts.tenThousands(one.balance()));
    }
    mapper.insertLanding(one.id(), landing, viewer.personId());
    record(viewer, "fund.land", one, landing.amount().toPlainString());
    FundAllocation now = byId(one.id());
    if (now.balance().signum() == 0 && now.clock() != null) {
      if (now.dueOn() != null) {
        terms.breaches().of(now, now.dueOn());
      }
      terms.clocks().done(now.subject(), FundClocks.COUNTY, now.lastLandedOn());
    }
  }

  /** Refuses whoever is not of the finance department of the county that was paid. */
  public void requireKept(Viewer viewer, String ref) {
    offices.requireFinanceIn(viewer, byRef(viewer, ref).countyId());
  }

  /** The allocation with its row locked, for the finance department of its county. */
  FundAllocation held(Viewer viewer, String ref) {
    requireKept(viewer, ref);
    FundAllocation seen = byRef(viewer, ref);
    lock(seen.id());
    return byId(seen.id());
  }

  private void record(Viewer viewer, String action, FundAllocation one, String detail) {
    audit.record(viewer.personId(), keeper(viewer, one), action, one.subject(), detail);
  }

  /** The finance department of the county, in which the person works. */
  long keeper(Viewer viewer, FundAllocation one) {
    return offices.financeOf(viewer).stream().filter(mine -> mine.divisionId() == one.countyId()).findFirst()
        .orElseThrow().id();
  }

  public FundAllocation byId(long id) {
    return mapper.findAllocation(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The allocation, or "not found" when the person may not know of it (M2). */
  public FundAllocation byRef(Viewer viewer, String ref) {
    FundAllocation one = mapper.findAllocationByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    offices.requireVisible(viewer, one.subject());
    return one;
  }

  /** What was put to work, in order of entry. */
  public List<FundLanding> landings(FundAllocation one) {
    return mapper.listLandings(one.id());
  }

  /** Whether the person is of the finance department of the county that was paid. */
  public boolean keeps(Viewer viewer, FundAllocation one) {
    return offices.financeIn(viewer, one.countyId());
  }

  /** Whether the person may confirm the receipt now. */
  public boolean mayReceive(Viewer viewer, FundAllocation one) {
    return one.receivedOn() == null && keeps(viewer, one);
  }

  /** Whether the person may put money to work now. */
  public boolean mayLand(Viewer viewer, FundAllocation one) {
    return one.receivedOn() != null && one.balance().signum() > 0 && keeps(viewer, one);
  }

  Optional<CaseRef> find(String ref) {
    return mapper.findAllocationByRef(ref).map(FundAllocation::subject);
  }

  void lock(long id) {
    mapper.lockAllocation(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }
}
