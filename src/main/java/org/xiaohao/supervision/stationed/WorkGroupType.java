package org.xiaohao.supervision.stationed;

import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;

/** Tells the platform about work groups. */
@Component
class WorkGroupType extends StationedRecordType {

  private final WorkGroups groups;
  private final StationedOffices offices;

  WorkGroupType(WorkGroups groups, StationedOffices offices, MessageSource messages) {
    super(messages);
    this.groups = groups;
    this.offices = offices;
  }

  @Override
  public String kind() {
    return WorkGroup.KIND;
  }

  @Override
  public Optional<CaseRef> find(String reference) {
    return groups.find(reference);
  }

  @Override
  public void lock(long id) {
    groups.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    WorkGroup one = groups.byId(id);
    return new CaseFacts(one.ref(), one.title(), null, 0, offices.divisionOf(one.officeId()));
  }
}
