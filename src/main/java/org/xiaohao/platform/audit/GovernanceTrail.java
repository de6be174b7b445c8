package org.xiaohao.platform.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.RightsChanged;
import org.xiaohao.platform.organisation.OrganisationChanged;
import org.xiaohao.platform.vault.KeysChanged;

/**
 * Puts changes of rights on record where they are made, beside the deed that brought them: the security auditor finds
 * them by {@link AuditKind#RIGHTS}. Whose deed it was is told by the entry beside it in the chain of the case.
 */
@Component
class GovernanceTrail {

  private final Audit audit;

  GovernanceTrail(Audit audit) {
    this.audit = audit;
  }

  @EventListener
  void rights(RightsChanged change) {
    audit.record(null, null, change.action(), change.subject(), change.detail());
  }

  @EventListener
  void organisation(OrganisationChanged change) {
    audit.record(null, null, change.action(), null, change.detail());
  }

  @EventListener
  void keys(KeysChanged change) {
    audit.record(null, null, change.action(), null, change.detail());
  }
}
