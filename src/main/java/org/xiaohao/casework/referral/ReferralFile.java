package org.xiaohao.casework.referral;

import java.time.LocalDateTime;
import org.xiaohao.platform.attachment.AttachmentView;

/**
 * A file brought for a referral, checked for what tells the reporter.
 *
 * @param wordsRead whether the program could read and check all of it
 * @param lookedById who looked through what the program could not read; null if nobody has
 * @param lookedAt when, by the business clock
 */
public record ReferralFile(long id, AttachmentView file, boolean wordsRead, Long lookedById, LocalDateTime lookedAt) {

  /** Whether it may go along. */
  public boolean cleared() {
    return wordsRead || lookedById != null;
  }
}
