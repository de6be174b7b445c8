package org.xiaohao.platform.worklist;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * A task the engine has just created.
 *
 * @param task ids and keys of the engine's task
 * @param mode how somebody comes to hold it
 * @param role role code; null for personal tasks
 * @param officeId the office it waits in
 * @param assigneeId the person of a personal task; else null
 * @param subject the case
 * @param shown what the lists show of the case
 * @param clock code of the clock; may be null
 * @param dueOn due date of that clock; null without one
 * @param officeSeesCase whether the task opens the case to its office
 */
public record NewWorkItem(EngineTask task, WorkItem.Mode mode, String role, long officeId, Long assigneeId,
    CaseRef subject, Shown shown, String clock, LocalDate dueOn, boolean officeSeesCase) {

  /** Ids and keys of an engine task. */
  public record EngineTask(String taskId, String processInstanceId, String processKey, String taskKey, String formKey) {
  }

  /**
   * What lists show of a case, and for whose overview. The division ids stay null on the discipline line.
   *
   * @param line {@code DISCIPLINE} or {@code RECTIFICATION}
   * @param priority 0 normal, 1 urgent
   */
  public record Shown(String line, String reference, String title, String place, int priority, Long provinceId,
      Long cityId, Long countyId, Long townshipId) {
  }
}
