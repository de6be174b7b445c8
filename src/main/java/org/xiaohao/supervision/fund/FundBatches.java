package org.xiaohao.supervision.fund;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Role;

/** Batches of relief money: entered by the finance department at which they arrive, read by those who oversee it (S2, S31). */
@Service
public class FundBatches {

  private final FundMapper mapper;
  private final FundOffices offices;
  private final FundClocks clocks;
  private final Audit audit;

  FundBatches(FundMapper mapper, FundOffices offices, FundClocks clocks, Audit audit) {
    this.mapper = mapper;
    this.offices = offices;
    this.clocks = clocks;
    this.audit = audit;
  }

  /**
   * Enters money that has arrived; from centre or province, the term in which it is to be passed on begins (D16).
   *
   * @return reference of the batch
   */
  @Transactional
  public String enter(Viewer viewer, NewBatch wanted) {
    if (!viewer.holds(Role.FINANCE, wanted.office())) {
      throw DomainException.forbidden("fund.not.your.office");
    }
    Division own = offices.divisionOf(wanted.office());
    if (wanted.source().entersAt() != own.level()) {
      throw DomainException.invalid("source", "fund.source.level");
    }
    clocks.requireDay("arrivedOn", wanted.arrivedOn(), null, null);
    FundBatch batch = store(viewer, wanted, own);
    offices.show(batch.subject(), own);
    clocks.arrived(batch);
    audit.record(viewer.personId(), wanted.office(), "fund.enter", batch.subject(), wanted.documentNumber());
    return batch.ref();
  }

  private FundBatch store(Viewer viewer, NewBatch wanted, Division own) {
    String ref = References.next('G');
    try {
      mapper.insertBatch(ref, wanted, own.id(), viewer.personId());
    } catch (DuplicateKeyException known) {
      throw DomainException.invalid("documentNumber", "fund.number.known");
    }
    return mapper.findBatchByRef(ref).orElseThrow();
  }

  public FundBatch byId(long id) {
    return mapper.findBatch(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The batch, or "not found" when the person may not know of it: a county knows those of which it was paid (M2). */
  public FundBatch byRef(Viewer viewer, String ref) {
    FundBatch batch = mapper.findBatchByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    offices.requireVisible(viewer, batch.subject());
    return batch;
  }

  /** Batches the person may see, newest first. */
  public List<FundBatch> list(Viewer viewer, Long before, int limit) {
    return mapper.listBatches(viewer, before == null ? Long.MAX_VALUE : before, limit);
  }

  /** What was paid out of the batch, as far as the person may see it. */
  public List<FundAllocation> allocations(Viewer viewer, FundBatch batch) {
    return mapper.listAllocations(viewer, batch.id());
  }

  /** Whether the person may pay out of the batch now. */
  public boolean mayPay(Viewer viewer, FundBatch batch) {
    return batch.balance().signum() > 0 && viewer.holds(Role.FINANCE, batch.officeId());
  }

  Optional<CaseRef> find(String ref) {
    return mapper.findBatchByRef(ref).map(FundBatch::subject);
  }

  void lock(long id) {
    mapper.lockBatch(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }
}
