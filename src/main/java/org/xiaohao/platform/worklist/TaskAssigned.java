package org.xiaohao.platform.worklist;

import org.xiaohao.platform.access.CaseRef;

/** A task was given to a person, by the office head or because it is a personal one. */
public record TaskAssigned(String ref, long personId, CaseRef subject, int version) {
}
