package org.xiaohao.supervision.fund;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.workflow.CaseType;

/** Tells the platform about what counties were paid: records with a clock and no process. */
@Component
class FundAllocationType implements CaseType {

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
  public Set<String> processKeys() {
    return Set.of();
  }

  @Override
  public Line line() {
    return Line.RECTIFICATION;
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
  public long office(long id, String slot) {
    throw new IllegalStateException("money paid to a county has no tasks and no office " + slot);
  }

  @Override
  public String path(long id) {
    return "/fund-allocations/" + allocations.byId(id).ref();
  }
}
