package org.xiaohao.casework.problem;

import org.xiaohao.platform.access.CaseRef;

/**
 * An item was looked back on; published in the transaction of the verdict. A relapse or a sham proposes an interview, and
 * a sham asks who signed (C30).
 *
 * @param round the round that had been closed
 * @param officeId the office that looked back
 */
public record ItemLookedBack(CaseRef subject, int round, LookBackVerdict verdict, long officeId) {
}
