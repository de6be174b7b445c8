package org.xiaohao.supervision.inspection;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.workflow.Processes;

/**
 * Covert visits (暗访). Until the findings are served nobody but the squad finds one in any list, page, count or number
 * (S32): no division is granted anything, the reference is random and no series counts it.
 */
@Service
public class CovertVisits {

  private final VisitMapper mapper;
  private final SealedVisits sealed;
  private final Squads squads;
  private final CaseAccess access;
  private final VisitStart start;

  CovertVisits(VisitMapper mapper, SealedVisits sealed, Squads squads, CaseAccess access, VisitStart start) {
    this.mapper = mapper;
    this.sealed = sealed;
    this.squads = squads;
    this.access = access;
    this.start = start;
  }

  /** Starts a case's process and puts the deed on record. */
  @Component
  record VisitStart(Processes processes, Audit audit) {

    void of(String process, CaseRef subject, long personId, long officeId) {
      audit.record(personId, officeId, process + ".open", subject, null);
      processes.start(process, subject, Map.of());
    }
  }

  /**
   * Opens a visit for a squad. Whoever of the squad is tied to the area is kept from it at once.
   *
   * @return reference of the visit
   */
  @Transactional
  public String open(Viewer viewer, NewVisit wanted) {
    if (!viewer.holds(Role.COVERT_SQUAD, wanted.office())) {
      throw DomainException.forbidden("inspection.squad.not.yours");
    }
    if (squads.counties(wanted.office()).stream().noneMatch(county -> county.id() == wanted.area())) {
      throw DomainException.invalid("area", "inspection.area.outside");
    }
    squads.ties().demandNone("area", List.of(viewer.personId()), squads.area(wanted.area()));
    String ref = References.next('V');
    CovertVisit visit = sealed.insert(new CovertVisit(0, ref, wanted.office(), wanted.area(), wanted.title(), null, null, VisitState.OPENED,
        null, null, null, null, null, viewer.personId()));
    access.grantOffice(visit.subject(), visit.squadOfficeId(), Relation.OWNER);
    List<Long> members = squads.members(visit.squadOfficeId()).stream().map(Person::id).toList();
    squads.ties().tied(members, squads.area(visit.areaId()))
        .forEach(person -> access.exclude(visit.subject(), person, "KIN", true));
    start.of("covert-visit", visit.subject(), viewer.personId(), visit.squadOfficeId());
    return ref;
  }

  public CovertVisit byId(long id) {
    return sealed.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The visit, or "not found" when the person may not know of it; that a sealed plan is read goes on record first. */
  public CovertVisit byRef(Viewer viewer, String ref) {
    CovertVisit visit = sealed.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    access.requireVisible(viewer, visit.subject());
    if (!visit.started()) {
      start.audit().read(viewer.personId(), visit.subject());
    }
    return visit;
  }

  /** Visits the person may see, newest first. */
  public List<VisitRow> list(Viewer viewer, Long before, int limit) {
    return mapper.listVisible(viewer, before == null ? Long.MAX_VALUE : before, limit).stream().map(this::told).toList();
  }

  private VisitRow told(VisitRow row) {
    if (row.title() != null) {
      return row;
    }
    CovertVisit visit = byId(row.id());
    return new VisitRow(row.id(), row.ref(), visit.title(), squads.area(visit.areaId()).name(), row.state(),
        visit.plannedOn());
  }

  /** Whether the person works in the squad of the visit. */
  public boolean ofSquad(Viewer viewer, CovertVisit visit) {
    return viewer.holds(Role.COVERT_SQUAD, visit.squadOfficeId());
  }

  void lock(long id) {
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  void move(CovertVisit visit, VisitState next) {
    if (!visit.state().mayBecome(next) || mapper.updateState(visit.id(), visit.state(), next) == 0) {
      throw DomainException.conflict("inspection.visit.state", visit.state().name());
    }
  }

  /** Lets those divisions know of the visit; until then no division does. */
  void reveal(CovertVisit visit, List<Long> divisionIds) {
    access.grantDivisions(visit.subject(), divisionIds);
  }
}
