package org.xiaohao.platform.supervising;

import org.xiaohao.platform.access.CaseRef;

/**
 * An office has been given a case to supervise, in the same transaction: features keep those of its people away whom the
 * case concerns.
 */
public record SupervisionOrdered(CaseRef subject, long officeId) {
}
