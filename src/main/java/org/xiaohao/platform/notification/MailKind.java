package org.xiaohao.platform.notification;

/**
 * What a mail is about, as far as whoever keeps the mail running may know: not which case, and not whether it was work or a
 * question to somebody who has to answer for himself.
 */
public enum MailKind {
  /** Something waits for the person. */
  MATTER,
  /** A rung of the reminder ladder. */
  REMINDER,
  /** An issued document. */
  DOCUMENT,
  /** A root of the audit's seals. */
  SEAL;

  static MailKind of(String template) {
    return switch (template) {
      case "rung" -> REMINDER;
      case "seal" -> SEAL;
      default -> template.startsWith("document.") ? DOCUMENT : MATTER;
    };
  }
}
