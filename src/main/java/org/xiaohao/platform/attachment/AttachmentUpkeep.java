package org.xiaohao.platform.attachment;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.DueWork;

/** Clears away what broken uploads left behind, and scans what waits for the scanner. */
@Component
class AttachmentUpkeep implements DueWork {

  private final Attachments attachments;

  AttachmentUpkeep(Attachments attachments) {
    this.attachments = attachments;
  }

  @Override
  public void run(LocalDate today) {
    attachments.purgeUnfinished();
    attachments.scanPending();
  }
}
