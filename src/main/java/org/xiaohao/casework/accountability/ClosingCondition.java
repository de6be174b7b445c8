package org.xiaohao.casework.accountability;

import java.util.Optional;
import org.xiaohao.platform.access.CaseRef;

/** What may keep a case open beside its own steps, such as a referral that is not settled (S49). */
public interface ClosingCondition {

  /** Message key of what is still open; empty if nothing is. The caller holds the case's row. */
  Optional<String> against(CaseRef subject);
}
