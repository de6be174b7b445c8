package org.xiaohao.platform.notification;

import org.xiaohao.platform.access.CaseRef;

/**
 * One mail to one person: which template, and what it is about. It never carries text: the mail says that something waits
 * and where to log in.
 *
 * @param dedupKey the same key is stored once, however often the step is repeated
 * @param template message key below {@code mail.}; one of {@code case.} leads to the page of the case
 * @param recipientId person
 * @param subject the case; a recusal that comes before the sending drops the mail
 * @param taskRef reference of the waiting task, or of the document or supervision if the template is one of {@code document.} or
   *     {@code supervision.}; may be null
 * @param detail codes and figures for the text, such as a root of the audit's seals; may be null
 */
public record Notice(String dedupKey, String template, long recipientId, CaseRef subject, String taskRef,
    String detail) {

  /** A notice that only says where to log in. */
  public Notice(String dedupKey, String template, long recipientId, CaseRef subject, String taskRef) {
    this(dedupKey, template, recipientId, subject, taskRef, null);
  }
}
