package org.xiaohao.casework.report;

import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Choice;

/** The offices a report may be given to, each with the number of its people who must keep away. */
@Service
public class DistributionChoices {

  private final ReportMapper mapper;
  private final HandlingOffices handling;
  private final MessageSource messages;

  DistributionChoices(ReportMapper mapper, HandlingOffices handling, MessageSource messages) {
    this.mapper = mapper;
    this.handling = handling;
    this.messages = messages;
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

  private String label(Report report, Office office) {
    long recused = handling.recused(report, office.id());
    return recused == 0 ? office.name() : messages.getMessage("report.office.recused",
        new Object[] {office.name(), recused}, LocaleContextHolder.getLocale());
  }

  private Report report(TaskContext task) {
    return mapper.findById(task.subject().id()).orElseThrow();
  }
}
