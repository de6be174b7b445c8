package org.xiaohao.platform.worklist;

import org.xiaohao.platform.access.CaseRef;

/** A task of the case left somebody's hands: completed, given back, assigned to another, withdrawn or purged. */
public record HandsChanged(CaseRef subject) {
}
