package org.xiaohao.supervision.register;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.workflow.CaseType;

/** Tells the platform about households: records without a process. */
@Component
class HouseholdType implements CaseType {

  private final Households households;

  HouseholdType(Households households) {
    this.households = households;
  }

  @Override
  public String kind() {
    return Household.KIND;
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
  public Optional<CaseRef> find(String reference) {
    return households.find(reference);
  }

  @Override
  public void lock(long id) {
    households.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    Household one = households.byId(id);
    return new CaseFacts(one.ref(), one.number(), one.villageName(), 0, one.countyId());
  }

  @Override
  public long office(long id, String slot) {
    throw new IllegalStateException("households have no tasks and no office " + slot);
  }
}
