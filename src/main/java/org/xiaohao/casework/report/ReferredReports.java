package org.xiaohao.casework.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.vault.ReceiptCode;
import org.xiaohao.platform.vault.ReporterKeys;
import org.xiaohao.platform.workflow.Processes;

/**
 * Stores a clue of another organ as a report that nobody has to accept: it begins before case management, which gives it
 * to an office. There is no reporter; the key that a reporter would hold is thrown away.
 */
@Component
class ReferredReports {

  private final ReportMapper mapper;
  private final ReportContents contents;
  private final Routing routing;
  private final ReporterKeys keys;
  private final Start start;

  ReferredReports(ReportMapper mapper, ReportContents contents, Routing routing, ReporterKeys keys, Start start) {
    this.mapper = mapper;
    this.contents = contents;
    this.routing = routing;
    this.keys = keys;
    this.start = start;
  }

  /** Rights, record and process. */
  @Component("referredReportStart")
  record Start(Centres centres, CaseAccess access, Exclusions exclusions, Beginning beginning, BusinessClock clock) {
  }

  /** Record and process. */
  @Component("referredReportBeginning")
  record Beginning(Audit audit, Processes processes, AnswerOwed owed) {
  }

  Report store(Viewer viewer, ClueReferralForm form) {
    Respondent about = new Respondent(null, null, form.unit(), form.post(), form.name());
    ReportText text = new ReportText(who(form), null, form.when(), form.what(), null, null, form.evidence(), null, null);
    Route route = routing.route(form.place(), List.of(about), text.who());
    byte[] seed = Seeds.random();
    Report report = Report.received(References.next('R'), route, Channel.REFERRAL, Signature.ANONYMOUS,
        start.clock().today());
    report.keepKey(keys.create(ReceiptCode.fromSeed(seed)), Seeds.hash(seed));
    report.classify(form.kinds());
    mapper.insert(report);
    contents.sealFiling(report, text, route.respondents(), List.of());
    report.register(Signature.ANONYMOUS, form.place(), null, Boolean.TRUE.equals(form.urgent()), start.clock().today());
    report.propose(Proposal.ACCEPT);
    report.moveTo(ReportState.ACCEPTED);
    mapper.update(report);
    open(viewer, form, report, route);
    return report;
  }

  private void open(Viewer viewer, ClueReferralForm form, Report report, Route route) {
    start.exclusions().apply(report.caseRef(), report.centreOfficeId(), route.personIds(), false);
    start.access().grantOffice(report.caseRef(), caseSupervision(report), Relation.OWNER);
    start.beginning().audit().record(viewer.personId(), form.office(), "clue.refer", report.caseRef(),
        report.routedRule());
    start.beginning().owed().received(report);
    start.beginning().processes().startByMessage("clueReferred", report.caseRef(), Map.of());
  }

  long caseSupervision(Report report) {
    return start.centres().beside(report.centreOfficeId(), OfficeKind.CASE_SUPERVISION).id();
  }

  private static String who(ClueReferralForm form) {
    return Stream.of(form.unit(), form.post(), form.name()).filter(Objects::nonNull).collect(Collectors.joining(" "));
  }
}
