package org.xiaohao.casework.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.BusinessDay;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.access.Viewers;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.organisation.Role;

/** Who works on a report: the clerks of its centre and the investigators of the office that handles it. */
@Component
class HandlingTeam {

  private static final Set<Role> HANDLERS = Set.of(Role.INTAKE_CLERK, Role.INVESTIGATOR);

  private final ReportMapper mapper;
  private final CaseAccess access;
  private final People people;
  private final Viewers viewers;
  private final BusinessDay day;

  HandlingTeam(ReportMapper mapper, CaseAccess access, People people, Viewers viewers, BusinessDay day) {
    this.mapper = mapper;
    this.access = access;
    this.people = people;
    this.viewers = viewers;
    this.day = day;
  }

  /** The office in which the person works on the report; empty for heads, readers and supervisors. */
  Optional<Long> officeOf(Viewer viewer, Report report) {
    List<Long> own = viewer.officesWith(HANDLERS);
    return offices(report).filter(own::contains).findFirst();
  }

  private Stream<Long> offices(Report report) {
    Long ofFirst = report.mergedIntoId() == null ? null
        : mapper.findById(report.mergedIntoId()).map(Report::handlingOfficeId).orElse(null);
    return Stream.of(report.centreOfficeId(), report.handlingOfficeId(), report.answeringOfficeId(), ofFirst)
        .filter(Objects::nonNull).distinct();
  }

  /** Who may be of the person's team: colleagues of that office who may see the report. */
  List<Person> colleagues(Viewer viewer, Report report, long officeId) {
    return HANDLERS.stream().flatMap(role -> people.withRole(officeId, role, day.today()).stream()).distinct()
        .filter(person -> person.id() != viewer.personId())
        .filter(person -> access.maySee(viewers.of(person.id()), report.caseRef())).toList();
  }
}
