package org.xiaohao.supervision.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Role;

/**
 * Corrects wrong entries of the ledger of funds, by whoever may make them: what an entry said stays readable with the reason
 * (S31), and terms and lateness are counted from what it says now, in the same transaction (S2, D16).
 */
@Service
public class FundCorrections {

  private final CorrectionMapper mapper;
  private final FundBatches batches;
  private final FundAllocations allocations;
  private final FundRecount recount;
  private final Audit audit;

  FundCorrections(CorrectionMapper mapper, FundBatches batches, FundAllocations allocations, FundRecount recount,
      Audit audit) {
    this.mapper = mapper;
    this.batches = batches;
    this.allocations = allocations;
    this.recount = recount;
    this.audit = audit;
  }

  /** What entries of the record said before, in order of correction. */
  public List<FundVersion> versions(CaseRef subject) {
    return mapper.listVersions(subject);
  }

  /** Whether the person may correct the batch and what was paid out of it. */
  public boolean mayCorrect(Viewer viewer, FundBatch batch) {
    return viewer.holds(Role.FINANCE, batch.officeId());
  }

  /** Refuses whoever may not correct the batch. */
  public FundBatch requireKept(Viewer viewer, String ref) {
    FundBatch batch = batches.byRef(viewer, ref);
    requireOffice(viewer, batch);
    return batch;
  }

  /** Refuses whoever may not correct the payment: only the payer may. */
  public FundAllocation requirePaid(Viewer viewer, String ref) {
    FundAllocation one = allocations.byRef(viewer, ref);
    requireOffice(viewer, batches.byId(one.batchId()));
    return one;
  }

  private void requireOffice(Viewer viewer, FundBatch batch) {
    if (!mayCorrect(viewer, batch)) {
      throw DomainException.forbidden("fund.not.your.office");
    }
  }

  /** Corrects money that arrived: never below what was paid, never to after the first payment. */
  @Transactional
  public void correctBatch(Viewer viewer, String ref, BatchCorrection to) {
    long id = requireKept(viewer, ref).id();
    batches.lock(id);
    FundBatch was = batches.byId(id);
    requireChange(to.same(was));
    if (to.source().entersAt() != was.source().entersAt()) {
      throw DomainException.invalid("source", "fund.source.level");
    }
    recount.clocks().requireDay("arrivedOn", to.arrivedOn(), null, null);
    requireNotAfter("arrivedOn", to.arrivedOn(), mapper.findFirstPaid(id).orElse(null), "fund.correct.arrived.late");
    try {
      requireRoom(mapper.updateBatch(id, to), "fund.correct.below.paid", was.paid());
    } catch (DuplicateKeyException known) {
      throw DomainException.invalid("documentNumber", "fund.number.known");
    }
    keep(viewer, was.officeId(), was.subject(), FundVersion.of(was, to.reason()));
    recount.batch(was, batches.byId(id));
  }

  /** Corrects what a county was paid: never beyond the batch, never below what was put to work. */
  @Transactional
  public void correctPayment(Viewer viewer, String ref, PaymentCorrection to) {
    FundAllocation seen = requirePaid(viewer, ref);
    batches.lock(seen.batchId());
    allocations.lock(seen.id());
    FundAllocation was = allocations.byId(seen.id());
    FundBatch batch = batches.byId(was.batchId());
    requireChange(to.same(was));
    recount.clocks().requireDay("paidOn", to.paidOn(), batch.arrivedOn(), "fund.paid.early");
    requireNotAfter("paidOn", to.paidOn(), was.receivedOn(), "fund.correct.paid.late");
    BigDecimal kept = mapper.sumKept(was.id());
    requireRoom(mapper.updatePayment(was.id(), to, kept), "fund.correct.below.landed", kept);
    requireRoom(mapper.updatePaidSum(batch.id()), "fund.paid.over", batch.balance().add(was.amount()));
    keep(viewer, batch.officeId(), was.subject(), FundVersion.payment(was, to.reason()));
    recount.allocation(was, allocations.byId(was.id()));
    recount.batch(batch, batches.byId(batch.id()));
  }

  /** Corrects the day on which the money came: not before it was paid, not after the first of it was put to work. */
  @Transactional
  public void correctReceipt(Viewer viewer, String ref, ReceiptCorrection to) {
    FundAllocation was = allocations.held(viewer, ref);
    if (was.receivedOn() == null) {
      throw DomainException.conflict("fund.landed.unreceived");
    }
    requireChange(to.receivedOn().equals(was.receivedOn()));
    recount.clocks().requireDay("receivedOn", to.receivedOn(), was.paidOn(), "fund.received.early");
    requireNotAfter("receivedOn", to.receivedOn(), mapper.findFirstLanded(was.id()).orElse(null),
        "fund.correct.received.late");
    mapper.updateReceipt(was.id(), to.receivedOn());
    keep(viewer, allocations.keeper(viewer, was), was.subject(), FundVersion.receipt(was, to.reason()));
    recount.allocation(was, allocations.byId(was.id()));
  }

  /** Corrects a part put to work: all parts together never exceed what the county was paid. */
  @Transactional
  public void correctLanding(Viewer viewer, String ref, int number, LandingCorrection to) {
    FundAllocation one = allocations.held(viewer, ref);
    FundLanding was = landing(one, number);
    requireChange(to.same(was));
    recount.clocks().requireDay("landedOn", to.landedOn(), one.receivedOn(), "fund.landed.early");
    mapper.updateLanding(one.id(), number, to);
    requireRoom(mapper.updateLandedSum(one.id()), "fund.landed.over", one.balance().add(was.amount()));
    keep(viewer, allocations.keeper(viewer, one), one.subject(), FundVersion.of(was, to.reason()));
    recount.allocation(one, allocations.byId(one.id()));
  }

  /** The part put to work of that number. */
  public FundLanding landing(FundAllocation one, int number) {
    return allocations.landings(one).stream().filter(part -> part.number() == number).findFirst()
        .orElseThrow(() -> DomainException.notFound("unknown"));
  }

  private void keep(Viewer viewer, long office, CaseRef subject, FundVersion was) {
    mapper.insertVersion(subject, was, viewer.personId(), recount.clocks().today());
    audit.record(viewer.personId(), office, "fund.correct", subject, was.part().name());
  }

  private static void requireChange(boolean same) {
    if (same) {
      throw DomainException.invalid("reason", "fund.correct.same");
    }
  }

  private static void requireNotAfter(String field, LocalDate day, LocalDate last, String tooLate) {
    if (last != null && day.isAfter(last)) {
      throw DomainException.invalid(field, tooLate, last);
    }
  }

  private static void requireRoom(int updated, String otherwise, BigDecimal limit) {
    if (updated == 0) {
      throw DomainException.invalid("amount", otherwise, Amounts.tenThousands(limit));
    }
  }
}
