package org.xiaohao.casework.clue.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ApproveTalkReportForm;
import org.xiaohao.casework.clue.ClueReading;
import org.xiaohao.casework.clue.Talks;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The secretary approves the report. */
@Component
class ApproveTalkReport implements TaskHandler<ApproveTalkReportForm> {

  private final Talks talks;
  private final ClueReading reading;

  ApproveTalkReport(Talks talks, ClueReading reading) {
    this.talks = talks;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "clue/approveTalkReport";
  }

  @Override
  public Class<ApproveTalkReportForm> form() {
    return ApproveTalkReportForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ApproveTalkReportForm form) {
    return talks.approveReport(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.talk(task);
  }

  @Override
  public Optional<String> refusal(Viewer person, CaseRef subject) {
    return talks.reportRefusal(subject, person.personId());
  }
}
