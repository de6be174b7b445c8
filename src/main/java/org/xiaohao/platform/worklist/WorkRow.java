package org.xiaohao.platform.worklist;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.xiaohao.platform.access.CaseRef;

/**
 * One line of a work list.
 *
 * @param role the role that may do it, by code; null for personal tasks
 * @param assigneeName who has it; null while nobody
 * @param dueOn {@link WorkItem#NO_DUE_DATE} without one
 * @param taskChangedAt when the task itself was last changed, in UTC
 * @param changedAt when something last happened in the case, by the business clock; null if nothing did
 */
public record WorkRow(long id, String ref, String formKey, WorkItem.Mode mode, String role, WorkItem.State state, long officeId,
    String officeName, Long assigneeId, String assigneeName, String caseKind, long caseId, String caseReference,
    String title, String place, LocalDate dueOn, int priority,
    LocalDateTime taskChangedAt, LocalDateTime changedAt) {

  public CaseRef subject() {
    return new CaseRef(caseKind, caseId);
  }

  public boolean hasDueDate() {
    return dueOn.isBefore(WorkItem.NO_DUE_DATE);
  }
}
