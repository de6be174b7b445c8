package org.xiaohao.casework.report;

import java.util.List;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.vault.Recipient;

/** Where a reporter's file goes and who may open it. */
public record FileTarget(CaseRef owner, List<Recipient> recipients) {
}
