package org.xiaohao.casework.handover;

import org.xiaohao.platform.access.CaseRef;

/** STUB, dropped at merge. */
public record HandoverDraft(HandoverKind kind, long fromOfficeId, long toOfficeId, CaseRef sender,
    HandoverMatter matter) {
}
