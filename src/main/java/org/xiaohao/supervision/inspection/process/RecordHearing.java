package org.xiaohao.supervision.inspection.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.supervision.inspection.HearingRecord;
import org.xiaohao.supervision.inspection.PublicHearings;

/** The supervision office records what was promised at a hearing; each promise is tracked (S35). */
@Component
class RecordHearing implements TaskHandler<HearingRecord> {

  private final PublicHearings hearings;

  RecordHearing(PublicHearings hearings) {
    this.hearings = hearings;
  }

  @Override
  public String formKey() {
    return "inspection/recordHearing";
  }

  @Override
  public Class<HearingRecord> form() {
    return HearingRecord.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, HearingRecord form) {
    hearings.record(task, form);
    return Map.of();
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return hearings.choices(task.subject());
  }
}
