package org.xiaohao.casework.handover;

import java.util.Objects;
import org.xiaohao.platform.access.CaseRef;

/**
 * A document about to be issued.
 *
 * @param sender the case it comes from; never told to the receiver
 */
public record HandoverDraft(HandoverKind kind, long fromOfficeId, long toOfficeId, CaseRef sender,
    HandoverMatter matter) {
  public HandoverDraft {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(sender, "sender");
    Objects.requireNonNull(matter, "matter");
  }
}
