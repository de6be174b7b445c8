package org.xiaohao.platform.worklist;

import org.xiaohao.platform.DomainException;

/**
 * What is asked of the work list (M7). It says what to show and never who may see it: rights are the reader's own.
 *
 * @param tab which list
 * @param step only this step, by form key; null for all
 * @param officeId only tasks that wait in this office; null for all
 * @param due only tasks overdue or due soon; null for all
 * @param kind only cases of this kind, by code; null for all
 * @param state only tasks in this state; null for all
 */
public record WorkFilter(WorkTab tab, String step, Long officeId, Due due, String kind, WorkItem.State state, Sort sort) {

  /** How near the due date is. */
  public enum Due {
    /** Late since the day after the due date. */
    OVERDUE,
    /** Due today or within the days in which a row is marked as due soon. */
    SOON
  }

  /** What comes first. */
  public enum Sort {
    /** The earliest due date. */
    DUE,
    /** The task that was changed last. */
    CHANGED
  }

  /** A list as it is without any wish. */
  public static WorkFilter of(WorkTab tab) {
    return new WorkFilter(tab, null, null, null, null, null, Sort.DUE);
  }

  boolean byChange() {
    return sort == Sort.CHANGED;
  }

  /** By last change there is an index of a person's tasks and of an office's, and none of an area's. */
  public boolean sortable() {
    return !byChange() || officeId != null || tab != WorkTab.OVERDUE && tab != WorkTab.SUBTREE;
  }

  void requireSortable() {
    if (!sortable()) {
      throw DomainException.invalid("sort", "filter.sort.office");
    }
  }

  /** Whether rows of this range can be among those asked for. */
  boolean meets(WorkBranch branch) {
    return (state == null || branch.state() == state) && (officeId == null || branch.by() != WorkBranch.By.OFFICE
        && branch.by() != WorkBranch.By.OFFICE_ROLE || branch.value() == officeId);
  }

  /** The wish as the query of an address, in a fixed order; what is not asked for is left out. */
  public String query() {
    StringBuilder query = new StringBuilder("tab=").append(tab);
    add(query, "step", step);
    add(query, "office", officeId);
    add(query, "due", due);
    add(query, "kind", kind);
    add(query, "state", state);
    add(query, "sort", byChange() ? sort : null);
    return query.toString();
  }

  private static void add(StringBuilder query, String name, Object value) {
    if (value != null) {
      query.append('&').append(name).append('=').append(value);
    }
  }
}
