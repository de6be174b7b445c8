package org.xiaohao.supervision.inspection;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.problem.Finding;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.workflow.TaskContext;

/**
 * Direct reports (S55): they skip city and county. The province has one in the transaction that stores it; a squad's own
 * city learns of it, as the county does, only when the province releases it.
 */
@Service
public class DirectReports {

  private final DirectReportMapper mapper;
  private final Squads squads;
  private final FoundHandover handover;
  private final CaseAccess access;
  private final CovertVisits.VisitStart start;

  DirectReports(DirectReportMapper mapper, Squads squads, FoundHandover handover, CaseAccess access,
      CovertVisits.VisitStart start) {
    this.mapper = mapper;
    this.squads = squads;
    this.handover = handover;
    this.access = access;
    this.start = start;
  }

  /**
   * Reports. Of the squad only who reports keeps sight of it.
   *
   * @return reference of the report
   */
  @Transactional
  public String report(Viewer viewer, NewDirectReport wanted) {
    if (!viewer.holds(Role.COVERT_SQUAD, wanted.office())) {
      throw DomainException.forbidden("inspection.squad.not.yours");
    }
    if (squads.counties(wanted.office()).stream().noneMatch(county -> county.id() == wanted.area())) {
      throw DomainException.invalid("area", "inspection.area.outside");
    }
    long province = squads.provincial(wanted.office()).id();
    String ref = References.next('D');
    mapper.insert(new DirectReport(0, ref, wanted.office(), province, wanted.area(), wanted.title(), wanted.text(),
        viewer.personId(), handover.now(), null, null, null, null, null));
    DirectReport report = mapper.findByRef(ref).orElseThrow();
    access.grantPerson(report.subject(), viewer.personId(), Relation.OWNER);
    access.grantOffice(report.subject(), province, Relation.HANDLER);
    access.grantDivisions(report.subject(), List.of(squads.division(province).id()));
    start.of("direct-report", report.subject(), viewer.personId(), wanted.office());
    return ref;
  }

  public DirectReport byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The report, or "not found" when the person may not know of it. */
  public DirectReport byRef(Viewer viewer, String ref) {
    DirectReport report = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    access.requireVisible(viewer, report.subject());
    return report;
  }

  /** Reports the person may see, newest first. */
  public List<DirectReport> list(Viewer viewer, Long before, int limit) {
    return mapper.listVisible(viewer, before == null ? Long.MAX_VALUE : before, limit);
  }

  void lock(long id) {
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The province lists it as a problem, or keeps it on file. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void handle(TaskContext task, DirectHandling form) {
    DirectReport report = byId(task.subject().id());
    mapper.updateHandling(report.id(), form, handover.today());
    if (form.decision() == DirectHandling.DirectDecision.LIST) {
      String text = report.text().length() > 2000 ? report.text().substring(0, 2000) : report.text();
      handover.send(task.viewer(), report.provinceOfficeId(), report.areaId(), report.title(), report.subject(),
          List.of(new Finding(1, report.areaId(), text)));
    }
  }

  /** Whether the person may let city and county know. */
  public boolean mayRelease(Viewer viewer, DirectReport report) {
    return report.releasedOn() == null && viewer.holds(Role.SUPERVISION_OFFICE, report.provinceOfficeId());
  }

  /** Lets the city and the county of the area know. */
  @Transactional
  public void release(Viewer viewer, String ref) {
    DirectReport report = byRef(viewer, ref);
    if (!viewer.holds(Role.SUPERVISION_OFFICE, report.provinceOfficeId())) {
      throw DomainException.forbidden("problem.list.not.your.office");
    }
    lock(report.id());
    if (mapper.updateReleased(report.id(), viewer.personId(), handover.today()) == 0) {
      throw DomainException.conflict("inspection.direct.released");
    }
    access.grantDivisions(report.subject(), squads.area(report.areaId()).chain());
    start.audit().record(viewer.personId(), report.provinceOfficeId(), "direct-report.release", report.subject(), null);
  }
}
