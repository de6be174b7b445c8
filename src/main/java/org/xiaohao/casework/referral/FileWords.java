package org.xiaohao.casework.referral;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.FileText;

/**
 * Reads the words of a file that is to leave and has them checked (S49): its name, and what a program can read of it. Of
 * scans and pictures nothing can be read; there the look of a person has to do.
 */
@Component
class FileWords {

  private static final long LARGEST = 20L * 1024 * 1024;
  /** Days, times and amounts: figures that are nobody's number. */
  private static final Pattern FIGURES = Pattern.compile("(?<!\\d)(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}:\\d{2}(:\\d{2})?"
      + "|\\d{1,3}([,，]\\d{3})+(\\.\\d+)?|\\d+\\.\\d{1,2})(?!\\d)");
  /** Numbers of two columns. */
  private static final Pattern COLUMNS = Pattern.compile("(?<=\\d)\\s+(?=\\d)");
  private static final Pattern SPACED_PHONE =
      Pattern.compile("(?<!\\d)(1[3-9]\\d[ -]\\d{4}[ -]\\d{4}|0\\d{2,3}[ -]\\d{3,4}[ -]?\\d{4})(?!\\d)");
  /** A letter of no name keeps them apart. */
  private static final String APART = "\u01c1";

  private final Attachments attachments;
  private final IdentityCheck identity;

  FileWords(Attachments attachments, IdentityCheck identity) {
    this.attachments = attachments;
    this.identity = identity;
  }

  /**
   * Refuses a file that tells the reporter.
   *
   * @return whether all of it could be read; if not, a person has to look at it
   */
  boolean check(Referral one, AttachmentView file) throws IOException {
    identity.require(one, "file", file.fileName());
    if (file.size() > LARGEST) {
      return false;
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    attachments.openAsStaff(file.id(), content);
    FileText read = read(content.toByteArray(), file.mediaType());
    if (SPACED_PHONE.matcher(read.text()).find()) {
      throw DomainException.invalid("file", "referral.tells.number");
    }
    identity.require(one, "file",
        COLUMNS.matcher(FIGURES.matcher(read.text()).replaceAll(APART)).replaceAll(APART));
    return read.whole();
  }

  private static FileText read(byte[] content, String mediaType) throws IOException {
    try {
      return FileText.of(content, mediaType);
    } catch (FileText.UnreadableText e) {
      throw DomainException.invalid("file", "referral.file.unreadable");
    }
  }
}
