package org.xiaohao.supervision.diligence;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.workflow.CaseType;

/** Tells the platform about entries of the work ledger: records without a process. */
@Component
class WorkEntryType implements CaseType {

  private final WorkEntries entries;

  WorkEntryType(WorkEntries entries) {
    this.entries = entries;
  }

  @Override
  public String kind() {
    return WorkEntry.KIND;
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

  @Override
  public long office(long id, String slot) {
    throw new IllegalStateException("an entry of the work ledger has no tasks and no office " + slot);
  }
}
