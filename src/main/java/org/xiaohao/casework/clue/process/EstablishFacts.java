package org.xiaohao.casework.clue.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ClueReading;
import org.xiaohao.casework.clue.EstablishFactsForm;
import org.xiaohao.casework.clue.Findings;
import org.xiaohao.casework.clue.ReportDrafts;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The team hands in its report, fact by fact. */
@Component
class EstablishFacts implements TaskHandler<EstablishFactsForm> {

  private final Findings findings;
  private final ClueChoices clueChoices;
  private final ReportDrafts drafts;
  private final ClueReading reading;

  EstablishFacts(Findings findings, ClueChoices clueChoices, ReportDrafts drafts, ClueReading reading) {
    this.findings = findings;
    this.clueChoices = clueChoices;
    this.drafts = drafts;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "clue/establishFacts";
  }

  @Override
  public Class<EstablishFactsForm> form() {
    return EstablishFactsForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, EstablishFactsForm form) {
    return findings.establish(task, form, clueChoices.fileIds(task.subject()));
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.findings(task);
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return Map.of("evidence.attachment", clueChoices.files(task.subject()));
  }

  @Override
  public Map<String, Object> initial(TaskContext task) {
    return drafts.report(task);
  }
}
