package org.xiaohao.supervision.fund;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.RecordType;

/** Tells the platform about batches of money: records with a clock and no process. */
@Component
class FundBatchType extends RecordType {

  private final FundBatches batches;

  FundBatchType(FundBatches batches) {
    this.batches = batches;
  }

  @Override
  public String kind() {
    return FundBatch.KIND;
  }

  @Override
  public Optional<CaseRef> find(String reference) {
    return batches.find(reference);
  }

  @Override
  public void lock(long id) {
    batches.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    FundBatch batch = batches.byId(id);
    return new CaseFacts(batch.ref(), batch.title(), null, 0, batch.divisionId());
  }

  @Override
  public String path(long id) {
    return "/funds/" + batches.byId(id).ref();
  }
}
