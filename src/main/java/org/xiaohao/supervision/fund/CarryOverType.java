package org.xiaohao.supervision.fund;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.workflow.CaseType;

/** Tells the platform about carried-over money: a record without a process. */
@Component
class CarryOverType implements CaseType {

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
  public Set<String> processKeys() {
    return Set.of();
  }

  @Override
  public Line line() {
    return Line.RECTIFICATION;
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

  @Override
  public long office(long id, String slot) {
    throw new IllegalStateException("carried-over money has no tasks and no office " + slot);
  }
}
