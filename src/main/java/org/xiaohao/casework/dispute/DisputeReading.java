package org.xiaohao.casework.dispute;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.report.MessageKind;
import org.xiaohao.casework.report.Report;
import org.xiaohao.casework.report.ReporterWords;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Told;

/**
 * What a dispute rests on, read beside its forms: the report, what its reporter was told and objects, and what the office
 * made of it so far. It lies sealed, so each reading goes on record first.
 */
@Component
public class DisputeReading {

  private static final Set<MessageKind> TOLD = EnumSet.of(MessageKind.NOTICE_REFUSED, MessageKind.NOTICE_FORWARDED,
      MessageKind.ANSWER, MessageKind.CLOSURE, MessageKind.SUPPLEMENT, MessageKind.OBJECTION, MessageKind.DISPUTE_UPHELD,
      MessageKind.DISPUTE_REJECTED);

  private final DisputeMapper mapper;
  private final DisputeFile file;
  private final Reports reports;
  private final ReporterWords words;
  private final MessageSource messages;

  DisputeReading(DisputeMapper mapper, DisputeFile file, Reports reports, ReporterWords words, MessageSource messages) {
    this.mapper = mapper;
    this.file = file;
    this.reports = reports;
    this.words = words;
    this.messages = messages;
  }

  /** As far as the dispute has come. */
  @Transactional
  public List<Told> told(TaskContext task) {
    Dispute dispute = mapper.findById(task.subject().id()).orElseThrow();
    file.noteReading(task.viewer(), dispute);
    List<Told> told = new ArrayList<>();
    outcome(told, reports.byId(dispute.reportId()));
    told.addAll(words.of(task.viewer(), dispute.raisedByReportId(), TOLD));
    add(told, "form.dispute.decideDispute.returnReason", dispute, "returnReason");
    add(told, "form.dispute.examineDispute.findings", dispute, "findings");
    if (dispute.proposal() != null) {
      told.add(new Told("dispute.page.proposed", text("DisputeProposal." + dispute.proposal())));
      add(told, "form.dispute.examineDispute.reason", dispute, "reason");
    }
    return told;
  }

  private void outcome(List<Told> told, Report report) {
    if (report.refusalGround() != null) {
      told.add(new Told("report.page.ground", text("RefusalGround." + report.refusalGround())));
    }
    if (report.conclusion() != null) {
      told.add(new Told("report.page.conclusion", text("Conclusion." + report.conclusion())));
    }
  }

  private void add(List<Told> told, String label, Dispute dispute, String field) {
    file.text(dispute, field).stream().flatMap(text -> Told.text(label, text)).forEach(told::add);
  }

  private String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
