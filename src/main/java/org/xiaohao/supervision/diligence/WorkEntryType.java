package org.xiaohao.supervision.diligence;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.RecordType;

/** Tells the platform about entries of the work ledger: records without a process. */
@Component
class WorkEntryType extends RecordType {

  private final WorkEntries entries;

  WorkEntryType(WorkEntries entries) {
    this.entries = entries;
  }

  @Override
  public String kind() {
    return WorkEntry.KIND;
  }

  @Override
  public Optional<CaseRef> find(String reference) {
    return entries.find(reference);
  }

  @Override
  public void lock(long id) {
    entries.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    WorkEntry one = entries.byId(id);
    return new CaseFacts(one.ref(), one.villageName() + " " + one.household(), one.villageName(), 0, one.villageId());
  }

  @Override
  public String path(long id) {
    return "/work-entries/" + entries.byId(id).ref();
  }
}
