package org.xiaohao.supervision.fund;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.workflow.CaseType;

/** Tells the platform about batches of money: records with a clock and no process. */
@Component
class FundBatchType implements CaseType {

  private final FundBatches batches;

  FundBatchType(FundBatches batches) {
    this.batches = batches;
  }

  @Override
  public String kind() {
    return FundBatch.KIND;
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
    batches.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    FundBatch batch = batches.byId(id);
    return new CaseFacts(batch.ref(), batch.title(), null, 0, batch.divisionId());
  }

  @Override
  public long office(long id, String slot) {
    throw new IllegalStateException("a batch of money has no tasks and no office " + slot);
  }

  @Override
  public String path(long id) {
    return "/funds/" + batches.byId(id).ref();
  }
}
