package org.xiaohao.supervision.fund;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.Finding;
import org.xiaohao.casework.problem.FoundProblems;
import org.xiaohao.casework.problem.ProblemList;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Role;

/** Stores carried-over money that was found, and opens the problem list that follows (C22). */
@Component
class FoundCarryOvers {

  private final CarryOverMapper mapper;
  private final FundAllocations allocations;
  private final FundBatches batches;
  private final FundOffices offices;
  private final Listing listing;

  FoundCarryOvers(CarryOverMapper mapper, FundAllocations allocations, FundBatches batches, FundOffices offices,
      Listing listing) {
    this.mapper = mapper;
    this.allocations = allocations;
    this.batches = batches;
    this.offices = offices;
    this.listing = listing;
  }

  /** Where it is listed, and in what words. */
  @Component("carryOverListing")
  record Listing(ProblemLists lists, FundWords words, FundClocks clocks) {
  }

  CarryOver store(Viewer viewer, NewCarryOver form) {
    Division own = offices.divisionOf(form.office());
    Division county = offices.counties(own).stream().filter(one -> one.id() == form.county()).findFirst()
        .orElseThrow(() -> DomainException.invalid("county", "fund.county.outside"));
    listing.clocks().requireDay("foundOn", form.foundOn(), null, null);
    LocalDate since = since(form);
    Long allocation = Optional.ofNullable(form.allocation()).map(ref -> allocation(viewer, ref, form)).orElse(null);
    CarryOverState state = CarryOver.refusal(form.source(), form.cause()) == null ? CarryOverState.FOUND
        : CarryOverState.IDLE;
    String ref = References.next('Q');
    insert(new CarryOver(0, ref, allocation, county.id(), county.name(), form.source(), form.year(), form.amount(),
        form.cause(), form.auditDocument(), form.foundOn(), since, state, null, form.office(), viewer.personId(), null,
        null, null, null, null, null));
    CarryOver one = mapper.findByRef(ref).orElseThrow();
    offices.show(one.subject(), county);
    mapper.updateList(one.id(), list(viewer, one, own).id());
    return one;
  }

  private void insert(CarryOver one) {
    try {
      mapper.insert(one);
    } catch (DuplicateKeyException known) {
      throw DomainException.invalid("auditDocument", "fund.carry.known");
    }
  }

  /** Unless somebody knows better, the money has not moved since the end of its year, or of what is known. */
  private LocalDate since(NewCarryOver form) {
    LocalDate end = LocalDate.of(form.year(), 12, 31);
    LocalDate since = form.unmovedSince() != null ? form.unmovedSince() : end.isAfter(form.foundOn()) ? form.foundOn() : end;
    if (since.isAfter(form.foundOn())) {
      throw DomainException.invalid("unmovedSince", "fund.carry.since", form.foundOn());
    }
    return since;
  }

  /** What the ledger says of the money and what the audit says must agree. */
  private long allocation(Viewer viewer, String ref, NewCarryOver form) {
    FundAllocation paid;
    try {
      paid = allocations.byRef(viewer, ref.strip());
    } catch (DomainException unknown) {
      throw DomainException.invalid("allocation", "fund.carry.allocation.unknown");
    }
    FundBatch batch = batches.byId(paid.batchId());
    if (paid.countyId() != form.county() || batch.source() != form.source() || batch.budgetYear() != form.year()) {
      throw DomainException.invalid("allocation", "fund.carry.allocation.differs");
    }
    if (form.amount().compareTo(paid.balance()) > 0) {
      throw DomainException.invalid("amount", "fund.carry.allocation.over", Amounts.tenThousands(paid.balance()));
    }
    return paid.id();
  }

  private ProblemList list(Viewer viewer, CarryOver one, Division own) {
    boolean audited = own.level() == Level.PROVINCE && viewer.holds(Role.AUDIT, one.officeId());
    String text = listing.words().carried(one);
    return listing.lists().open(viewer, new FoundProblems(offices.supervising(own.id()).id(),
        audited ? "AUDIT_PROVINCE" : own.level() + "_FOUND", listing.words().carriedTitle(one), text, one.countyId(),
        one.foundOn(), false), one.subject(), List.of(new Finding(1, one.countyId(), text)));
  }
}
