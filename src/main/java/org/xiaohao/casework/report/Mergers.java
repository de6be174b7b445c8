package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.workflow.TaskContext;

/** Finds reports on the same matter and ties them together; neither reporter learns of the other (C11). */
@Component
class Mergers {

  private static final int MONTHS = 12;

  private final ReportMapper mapper;
  private final ReportContents contents;
  private final Notices notices;
  private final CaseAccess access;
  private final BusinessClock clock;
  private final ApplicationEventPublisher events;

  Mergers(ReportMapper mapper, ReportContents contents, Notices notices, CaseAccess access, BusinessClock clock,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.contents = contents;
    this.notices = notices;
    this.access = access;
    this.clock = clock;
    this.events = events;
  }

  /** Reports of the centre on the same post or place in twelve months, as far as the person may see them. */
  List<SimilarReport> similar(Viewer viewer, Report report) {
    return similar(viewer, new SimilarSearch(report.centreOfficeId(), report.id(), report.placeDivisionId(),
        contents.postKeys(contents.respondents(report)), report.receivedOn().minusMonths(MONTHS)));
  }

  /** The same for a report that is only being entered; which is about nobody and nowhere is like no other. */
  List<SimilarReport> similar(Viewer viewer, long centreOfficeId, Long placeDivisionId, List<Respondent> respondents) {
    List<String> keys = contents.postKeys(respondents);
    return keys.isEmpty() && placeDivisionId == null ? List.of() : similar(viewer, new SimilarSearch(centreOfficeId, 0,
        placeDivisionId, keys, clock.today().minusMonths(MONTHS)));
  }

  private List<SimilarReport> similar(Viewer viewer, SimilarSearch search) {
    return mapper.listSimilar(search).stream()
        .filter(other -> access.maySee(viewer, new CaseRef(Report.KIND, other.id()))).toList();
  }

  void merge(TaskContext task, Report report, Registration form) {
    if (form.mergeInto() == null) {
      throw DomainException.invalid("mergeInto", "report.merge.target");
    }
    if (form.relation() == null) {
      throw DomainException.invalid("relation", "report.merge.relation");
    }
    Report first = mapper.findByRef(form.mergeInto()).flatMap(found -> mapper.lockById(found.id()))
        .filter(found -> mayTake(task.viewer(), report, found))
        .orElseThrow(() -> DomainException.invalid("mergeInto", "report.merge.target"));
    report.mergeInto(first);
    mapper.insertLink(report.id(), first.id(), form.relation());
    contents.note(report, "newFacts", form.newFacts());
    notices.merged(report, form.relation());
    if (first.handlingOfficeId() != null && first.state() == ReportState.ASSIGNED) {
      access.grantOffice(report.caseRef(), first.handlingOfficeId(), Relation.HANDLER);
      events.publishEvent(new EvidenceAdded(first.id()));
    }
  }

  private boolean mayTake(Viewer viewer, Report report, Report first) {
    return first.id() != report.id() && first.centreOfficeId() == report.centreOfficeId()
        && access.maySee(viewer, first.caseRef())
        && switch (first.state()) {
          case SUBMITTED, MERGED, ARCHIVED, NOT_ACCEPTED -> false;
          default -> true;
        };
  }
}
