package org.xiaohao.supervision.tender;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.RecordType;

/** Tells the platform about tenders: records without a process or a task. */
@Component
class TenderType extends RecordType {

  private final Tenders tenders;

  TenderType(Tenders tenders) {
    this.tenders = tenders;
  }

  @Override
  public String kind() {
    return Tender.KIND;
  }

  @Override
  public Optional<CaseRef> find(String reference) {
    return tenders.find(reference);
  }

  @Override
  public void lock(long id) {
    tenders.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    Tender tender = tenders.byId(id);
    return new CaseFacts(tender.ref(), tender.title(), tender.countyName(), 0, tender.countyId());
  }
}
