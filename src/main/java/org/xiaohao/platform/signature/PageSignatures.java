package org.xiaohao.platform.signature;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.workflow.Retry;
import org.xiaohao.platform.worklist.WorkItem;

/**
 * What stands before every signature given on a page: the password, once for the bundle; a single paper is a bundle of
 * one (ruling 27). Programs sign with their token, which is confirmation enough.
 */
@Service
public class PageSignatures {

  private final PasswordConfirmation password;
  private final Audit audit;
  private final Retry retry;
  private final TransactionTemplate transaction;

  PageSignatures(PasswordConfirmation password, Audit audit, Retry retry, TransactionTemplate transaction) {
    this.password = password;
    this.audit = audit;
    this.retry = retry;
    this.transaction = transaction;
  }

  /** Whether doing this task is a signature: nobody else can do it, and what it says stands under that person's name. */
  public boolean isOne(WorkItem item) {
    return item.mode() == WorkItem.Mode.PERSONAL;
  }

  /**
   * Signs after the password: all of the bundle, or nothing. Must be called outside a transaction.
   *
   * @param papers how many
   * @param signing what signs them
   * @throws org.xiaohao.platform.DomainException INVALID, field {@code password}; TOO_MANY after several wrong ones;
   *     whatever the signing refuses
   */
  public void sign(Viewer viewer, String typed, int papers, Runnable signing) {
    password.require(viewer, typed);
    retry.run(() -> transaction.executeWithoutResult(status -> {
      signing.run();
      audit.record(viewer.personId(), null, "password.bundle", null, "papers " + papers);
    }));
  }
}
