package org.xiaohao.casework.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Choice;
import org.xiaohao.platform.workflow.TaskHandler.Told;

/** The offices a report may be given to, each with the number of its people who must keep away. */
@Service
public class DistributionChoices {

  private final ReportMapper mapper;
  private final HandlingOffices handling;
  private final MessageSource messages;
  private final ReportContents contents;
  private final DeskChoices desk;

  DistributionChoices(ReportMapper mapper, HandlingOffices handling, MessageSource messages, ReportContents contents,
      DeskChoices desk) {
    this.mapper = mapper;
    this.handling = handling;
    this.messages = messages;
    this.contents = contents;
    this.desk = desk;
  }

  public Map<String, List<Choice>> offices(TaskContext task) {
    Report report = report(task);
    return Map.of("handlingOffice", handling.of(report).stream()
        .map(office -> new Choice(String.valueOf(office.id()), label(report, office))).toList());
  }

  public Map<String, Object> start(TaskContext task) {
    Report report = report(task);
    return report.handlingOfficeId() == null ? Map.of("urgent", report.urgent())
        : Map.of("urgent", report.urgent(), "handlingOffice", report.handlingOfficeId());
  }

  /** The reporter's words, the office that was proposed, why, and what was said when it came back. */
  public List<Told> told(TaskContext task) {
    Report report = report(task);
    List<Told> told = new ArrayList<>(desk.words(task));
    handling.of(report).stream().filter(office -> Long.valueOf(office.id()).equals(report.handlingOfficeId()))
        .forEach(office -> told.add(new Told("form.report.proposeDistribution.handlingOffice", label(report, office))));
    contents.note(report, "distributionReason")
        .ifPresent(reason -> told.add(new Told("form.report.proposeDistribution.reason", reason)));
    contents.note(report, "distributionOpinion")
        .ifPresent(opinion -> told.add(new Told("form.report.approveDistribution.opinion", opinion)));
    return told;
  }

  private String label(Report report, Office office) {
    long recused = handling.recused(report, office.id());
    return recused == 0 ? office.name() : messages.getMessage("report.office.recused",
        new Object[] {office.name(), recused}, LocaleContextHolder.getLocale());
  }

  private Report report(TaskContext task) {
    return mapper.findById(task.subject().id()).orElseThrow();
  }
}
