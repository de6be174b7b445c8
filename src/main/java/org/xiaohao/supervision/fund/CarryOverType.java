package org.xiaohao.supervision.fund;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.RecordType;

/** Tells the platform about carried-over money: a record without a process. */
@Component
class CarryOverType extends RecordType {

  private final CarryOvers carryOvers;
  private final FundWords words;

  CarryOverType(CarryOvers carryOvers, FundWords words) {
    this.carryOvers = carryOvers;
    this.words = words;
  }

  @Override
  public String kind() {
    return CarryOver.KIND;
  }

  @Override
  public Optional<CaseRef> find(String reference) {
    return carryOvers.find(reference);
  }

  @Override
  public void lock(long id) {
    carryOvers.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    CarryOver one = carryOvers.byId(id);
    return new CaseFacts(one.ref(), words.carriedTitle(one), one.countyName(), 0, one.countyId());
  }
}
