package org.xiaohao.supervision.stationed;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Office;

/** Work groups of organisation departments that visit every village of their areas (派出工作组深入贫困村, S6). */
@Service
public class WorkGroups {

  private final GroupMapper mapper;
  private final StationedOffices offices;
  private final Audit audit;

  WorkGroups(GroupMapper mapper, StationedOffices offices, Audit audit) {
    this.mapper = mapper;
    this.offices = offices;
    this.audit = audit;
  }

  /**
   * Sends a group out, to every village counted in its areas by now.
   *
   * @return reference of the group
   */
  @Transactional
  public String send(Viewer viewer, NewGroup form) {
    Office office = offices.organisations(viewer).stream().filter(one -> one.id() == form.office()).findFirst()
        .orElseThrow(() -> DomainException.forbidden("stationed.group.not.yours"));
    if (form.toOn().isBefore(form.fromOn())) {
      throw DomainException.invalid("toOn", "stationed.group.ends", form.fromOn());
    }
    Division own = offices.division(office.divisionId());
    String ref = References.next('J');
    mapper.insert(ref, form, viewer.personId());
    WorkGroup group = mapper.findByRef(ref).orElseThrow();
    int assigned = 0;
    for (long area : form.areas()) {
      Division there = offices.division(area);
      if (!there.within(own)) {
        throw DomainException.invalid("areas", "stationed.group.outside");
      }
      assigned += mapper.insertVillages(group.id(), there.path());
    }
    if (assigned == 0) {
      throw DomainException.invalid("areas", "stationed.group.empty");
    }
    offices.showAbove(group.subject(), own);
    audit.record(viewer.personId(), office.id(), "stationed.group", group.subject(), String.valueOf(assigned));
    return ref;
  }

  public WorkGroup byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The group, or "not found" when the person may not know of it (M2). */
  public WorkGroup byRef(Viewer viewer, String ref) {
    WorkGroup one = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    offices.requireVisible(viewer, one.subject());
    return one;
  }

  /** Groups the person may see, newest first. */
  public List<WorkGroup> list(Viewer viewer, Long before, int limit) {
    return mapper.list(viewer, before == null ? Long.MAX_VALUE : before, limit);
  }

  /** Villages of the group in the order in which they were assigned. */
  public List<GroupVillage> villages(WorkGroup group, Long after, int limit) {
    return mapper.listVillages(group.id(), after == null ? 0 : after, limit);
  }

  /** Whether the person goes out with the group. */
  public boolean goesWith(Viewer viewer, WorkGroup group) {
    return offices.organisations(viewer).stream().anyMatch(one -> one.id() == group.officeId());
  }

  Optional<CaseRef> find(String ref) {
    return mapper.findByRef(ref).map(WorkGroup::subject);
  }

  void lock(long id) {
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }
}
