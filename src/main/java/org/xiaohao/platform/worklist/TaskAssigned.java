package org.xiaohao.platform.worklist;

import org.xiaohao.platform.access.CaseRef;

/**
 * A task was given to a person, by the office head or because it is a personal one.
 *
 * @param officeId the office in which a substitute may do it; null for a personal task, which has none (decision 28)
 */
public record TaskAssigned(String ref, long personId, CaseRef subject, Long officeId, int version) {
}
