package org.xiaohao.casework.problem;

import java.time.LocalDate;

/**
 * A problem the province found (S11, one of the "24"): each county to which it is addressed takes it on, splits it, or
 * proves that there is none here. It stays red until the last of its children is signed off.
 *
 * @param officeId the provincial supervision office that lists it and checks what counties deny
 * @param closedOn since when no county and no child is open; null while one is. Follows from the rows, set by nobody
 */
public record ParentProblem(long id, String ref, String campaign, String origin, String dimension, String aspect,
    String catalogueCode, String title, String text, String requirement, long officeId, long leadDepartmentOfficeId,
    LocalDate listedOn, LocalDate dueOn, LocalDate closedOn, long enteredById) {
}
