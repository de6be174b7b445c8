package org.xiaohao.casework.referral;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;

/**
 * Reads the words of a file that is to leave and has them checked (S49): its name, plain texts, and Word files with their
 * author. Of scans and pictures nothing can be read; there the look of a person has to do.
 */
@Component
class FileWords {

  private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Attachments attachments;
  private final IdentityCheck identity;

  FileWords(Attachments attachments, IdentityCheck identity) {
    this.attachments = attachments;
    this.identity = identity;
  }

  void check(Referral one, AttachmentView file) throws IOException {
    identity.require(one, "file", file.fileName());
    boolean word = file.mediaType().equals(WORD) || file.fileName().endsWith(".docx");
    if (!word && !file.mediaType().startsWith("text/")) {
      return;
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    attachments.openAsStaff(file.id(), content);
    identity.require(one, "file",
        word ? words(content.toByteArray()) : content.toString(StandardCharsets.UTF_8));
  }

  private static String words(byte[] file) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText() + "\n" + Objects.requireNonNullElse(extractor.getCoreProperties().getCreator(), "") + "\n"
          + Objects.requireNonNullElse(extractor.getCoreProperties().getLastModifiedByUser(), "");
    } catch (POIXMLException | OpenXML4JRuntimeException e) {
      throw DomainException.invalid("file", "referral.file.unreadable");
    }
  }
}
