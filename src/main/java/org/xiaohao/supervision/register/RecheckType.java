package org.xiaohao.supervision.register;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.RecordType;

/** Tells the platform about rechecks: records without a process. */
@Component
class RecheckType extends RecordType {

  private final RecheckCampaigns rechecks;

  RecheckType(RecheckCampaigns rechecks) {
    this.rechecks = rechecks;
  }

  @Override
  public String kind() {
    return RecheckCampaign.KIND;
  }

  @Override
  public Optional<CaseRef> find(String reference) {
    return rechecks.find(reference);
  }

  @Override
  public void lock(long id) {
    rechecks.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    RecheckCampaign one = rechecks.byId(id);
    return new CaseFacts(one.ref(), one.title(), one.countyName(), 0, one.countyId());
  }
}
