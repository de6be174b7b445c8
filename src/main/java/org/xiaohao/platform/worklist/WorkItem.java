package org.xiaohao.platform.worklist;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.xiaohao.platform.access.CaseRef;

/**
 * One task as the work list keeps it. The engine knows the order of work, this row knows who does it.
 *
 * @param ref random reference used in addresses
 * @param mode how somebody comes to hold it
 * @param role the role that may do it, by code; null for personal tasks
 * @param officeId the office it waits in
 * @param assigneeId who holds it or was asked to; null while nobody
 * @param caseReference the case's own reference, shown to people
 * @param title what it is about, in codes on the discipline line
 * @param place name of the place; null on the discipline line
 * @param clock code of the clock that sets the due date; null without one
 * @param dueOn last day; {@link #NO_DUE_DATE} without one
 */
public record WorkItem(long id, String ref, String taskId, String processInstanceId, String processKey, String taskKey,
    String formKey, Mode mode, String role, long officeId, Long assigneeId, State state, String line, String caseKind,
    long caseId, String caseReference, String title, String place, String clock, LocalDate dueOn, int priority,
    LocalDateTime createdAt, LocalDateTime changedAt, int version) {

  /** Stands for "no due date", so that every list can be ordered and paged by one column. */
  public static final LocalDate NO_DUE_DATE = LocalDate.of(9999, 12, 31);

  /** How somebody comes to hold a task. */
  public enum Mode {
    /** Anybody of the office with the role takes it. */
    CLAIM,
    /** The office head assigns it; the person accepts or declines with a reason (ruling 12). */
    ASSIGN,
    /** Bound to one person: own answer, own signature; never substituted or moved. */
    PERSONAL
  }

  /** Where a task stands. */
  public enum State {
    /** May be claimed. */
    OPEN,
    /** Waits for the office head to assign it. */
    TO_ASSIGN,
    /** Assigned; waits for the person to accept or decline. */
    ASSIGNED,
    /** In somebody's hands. */
    HELD,
    /** Completed; nothing may follow. */
    DONE,
    /** Withdrawn by the process; nothing may follow. */
    CANCELLED
  }

  public CaseRef subject() {
    return new CaseRef(caseKind, caseId);
  }

  public boolean hasDueDate() {
    return dueOn.isBefore(NO_DUE_DATE);
  }

  public boolean open() {
    return state != State.DONE && state != State.CANCELLED;
  }
}
