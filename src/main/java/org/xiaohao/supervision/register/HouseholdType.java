package org.xiaohao.supervision.register;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.RecordType;

/** Tells the platform about households: records without a process. */
@Component
class HouseholdType extends RecordType {

  private final Households households;

  HouseholdType(Households households) {
    this.households = households;
  }

  @Override
  public String kind() {
    return Household.KIND;
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
}
