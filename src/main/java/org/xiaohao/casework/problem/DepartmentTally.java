package org.xiaohao.casework.problem;

/**
 * The same as {@link PeriodTally} by the department that answers for the items: the lead department, else the responsible unit.
 */
public record DepartmentTally(long officeId, int listed, int closed, int withdrawn, int returned, int reopened, int open,
    int overdue) {
}
