package org.xiaohao.casework.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiaohao.casework.report.ReportContent.RelatedContent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;

/** Opens reports to people of the office: first the right, then the entry in the read log, then the words. */
@Component
class ReportReading {

  private final ReportMapper mapper;
  private final ReportContents contents;
  private final Messages messages;
  private final CaseAccess access;
  private final Audit audit;

  ReportReading(ReportMapper mapper, ReportContents contents, Messages messages, CaseAccess access, Audit audit) {
    this.mapper = mapper;
    this.contents = contents;
    this.messages = messages;
    this.access = access;
    this.audit = audit;
  }

  Report visible(Viewer viewer, String ref) {
    Report report = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    access.requireVisible(viewer, report.caseRef());
    return report;
  }

  @Transactional
  public ReportContent content(Viewer viewer, long reportId) {
    Report report = open(viewer, reportId);
    List<String> supplements = messages.forStaff(report).stream()
        .filter(message -> message.direction() == Direction.FROM_REPORTER).map(MessageView::text).toList();
    return new ReportContent(contents.text(report).withKey(null), supplements, related(viewer, report));
  }

  /** Merged reports keep people away on their own account, so each is asked for. */
  private List<RelatedContent> related(Viewer viewer, Report report) {
    return mapper.listMergedInto(report.id()).stream().filter(merged -> access.maySee(viewer, merged.caseRef()))
        .map(merged -> {
          audit.read(viewer.personId(), merged.caseRef());
          return new RelatedContent(merged.ref(), contents.text(merged).withKey(null),
              contents.note(merged, "newFacts").orElse(null));
        }).toList();
  }

  @Transactional
  public List<Respondent> respondents(Viewer viewer, long reportId) {
    return contents.respondents(open(viewer, reportId));
  }

  @Transactional
  public List<MessageView> messages(Viewer viewer, long reportId) {
    return messages.forStaff(open(viewer, reportId));
  }

  /** The latest result of a report. */
  Optional<ReportResult> result(long reportId) {
    return mapper.findResult(reportId);
  }

  /** Of a report and those merged into it the one that came first (C11). */
  Report first(long reportId) {
    return Stream.concat(Stream.of(byId(reportId)), mapper.listMergedInto(reportId).stream())
        .min(Comparator.comparing(Report::receivedOn).thenComparing(Report::id)).orElseThrow();
  }

  Report byId(long reportId) {
    return mapper.findById(reportId).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  Optional<Report> byRef(String ref) {
    return mapper.findByRef(ref);
  }

  List<Respondent> respondents(long reportId) {
    return contents.respondents(mapper.findById(reportId).orElseThrow());
  }

  /** Reports tied to this one that the person may see; by reference only. */
  List<LinkedReport> links(Viewer viewer, Report report) {
    return mapper.listLinks(report.id()).stream()
        .map(link -> new LinkedReport(mapper.findById(link.reportId()).orElseThrow(), link.relation()))
        .filter(link -> access.maySee(viewer, link.report().caseRef())).toList();
  }

  /** The report behind a form that shows words of it; the reading is on record. Who has the task may see the report. */
  Report opened(Viewer viewer, long reportId) {
    Report report = mapper.findById(reportId).orElseThrow();
    audit.read(viewer.personId(), report.caseRef());
    return report;
  }


  private Report open(Viewer viewer, long reportId) {
    Report report = mapper.findById(reportId).orElseThrow(() -> DomainException.notFound("unknown"));
    access.requireVisible(viewer, report.caseRef());
    audit.read(viewer.personId(), report.caseRef());
    return report;
  }
}
