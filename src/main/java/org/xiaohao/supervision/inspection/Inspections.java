package org.xiaohao.supervision.inspection;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;

/** Inspections, opened by a supervision office of province, city or county. */
@Service
public class Inspections {

  private final InspectionMapper mapper;
  private final Squads squads;
  private final CaseAccess access;
  private final CovertVisits.VisitStart start;

  Inspections(InspectionMapper mapper, Squads squads, CaseAccess access, CovertVisits.VisitStart start) {
    this.mapper = mapper;
    this.squads = squads;
    this.access = access;
    this.start = start;
  }

  /**
   * Opens an inspection; its plan follows as a task.
   *
   * @return reference of the inspection
   */
  @Transactional
  public String open(Viewer viewer, NewInspection wanted) {
    if (!viewer.holds(Role.SUPERVISION_OFFICE, wanted.office())) {
      throw DomainException.forbidden("problem.list.not.your.office");
    }
    if (wanted.toOn().isBefore(wanted.fromOn())) {
      throw DomainException.invalid("toOn", "inspection.period");
    }
    squads.leadingGroup(wanted.office());
    String ref = References.next('N');
    mapper.insert(new Inspection(0, ref, wanted.kind(), wanted.title(), wanted.basis(), wanted.office(), wanted.fromOn(),
        wanted.toOn(), null, InspectionState.OPENED, null, null, null, null, null, null, null, null, null,
        viewer.personId()));
    Inspection inspection = mapper.findByRef(ref).orElseThrow();
    access.grantOffice(inspection.subject(), inspection.supervisingOfficeId(), Relation.OWNER);
    start.of("inspection", inspection.subject(), viewer.personId(), wanted.office());
    return ref;
  }

  public Inspection byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The inspection, or "not found" when the person may not know of it. */
  public Inspection byRef(Viewer viewer, String ref) {
    Inspection inspection = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    access.requireVisible(viewer, inspection.subject());
    return inspection;
  }

  /** Inspections the person may see, newest first. */
  public List<InspectionRow> list(Viewer viewer, Long before, int limit) {
    return mapper.listVisible(viewer, before == null ? Long.MAX_VALUE : before, limit);
  }

  /** Whether the person organises it, and so sees all its groups. */
  public boolean organises(Viewer viewer, Inspection inspection) {
    return viewer.holds(Role.SUPERVISION_OFFICE, inspection.supervisingOfficeId())
        || viewer.holds(Role.LEADING_GROUP, squads.leadingGroup(inspection.supervisingOfficeId()).id());
  }

  void lock(long id) {
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  void move(Inspection inspection, InspectionState next) {
    if (!inspection.state().mayBecome(next)
        || mapper.updateState(inspection.id(), inspection.state(), next) == 0) {
      throw DomainException.conflict("inspection.state", inspection.state().name());
    }
  }
}
