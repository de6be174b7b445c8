package org.xiaohao.supervision.fund;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.RecordType;

/** Tells the platform about what counties were paid: records with a clock and no process. */
@Component
class FundAllocationType extends RecordType {

  private final FundAllocations allocations;
  private final FundBatches batches;

  FundAllocationType(FundAllocations allocations, FundBatches batches) {
    this.allocations = allocations;
    this.batches = batches;
  }

  @Override
  public String kind() {
    return FundAllocation.KIND;
  }

  @Override
  public Optional<CaseRef> find(String reference) {
    return allocations.find(reference);
  }

  @Override
  public void lock(long id) {
    allocations.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    FundAllocation one = allocations.byId(id);
    return new CaseFacts(one.ref(), batches.byId(one.batchId()).title(), one.countyName(), 0, one.countyId());
  }

  @Override
  public String path(long id) {
    return "/fund-allocations/" + allocations.byId(id).ref();
  }
}
