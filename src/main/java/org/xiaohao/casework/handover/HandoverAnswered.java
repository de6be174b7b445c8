package org.xiaohao.casework.handover;

import org.xiaohao.platform.access.CaseRef;

/** STUB, dropped at merge. */
public record HandoverAnswered(String number, CaseRef sender, String outcome) {
}
