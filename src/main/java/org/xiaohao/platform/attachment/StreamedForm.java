package org.xiaohao.platform.attachment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.xiaohao.platform.DomainException;

/**
 * Reads a form of type {@code multipart/form-data} part by part as it arrives. Neither fields nor files ever touch a
 * disk (Spring's own reading is off: {@code spring.servlet.multipart.enabled=false}). Fields needed to judge a file
 * must stand before it in the form.
 */
public final class StreamedForm {

  private static final int MAX_HEADER = 4096;

  private final HttpServletRequest request;
  private final Limits limits;

  public StreamedForm(HttpServletRequest request, Limits limits) {
    this.request = request;
    this.limits = limits;
  }

  /**
   * What a form may hold; more is an error.
   *
   * @param parts number of parts
   * @param fieldBytes bytes of one field
   * @param totalBytes bytes of the whole request
   */
  public record Limits(int parts, int fieldBytes, long totalBytes) {
  }

  /** Takes the parts in the order they arrive. */
  public interface Parts {

    /** A field, in UTF-8. */
    void field(String name, String value);

    /**
     * A file. The stream is the request itself: it must be read within the call and has no limit but the total.
     *
     * @param name name of the field
     * @param fileName as the browser sent it
     * @param declaredType as the browser sent it, or null
     */
    void file(String name, String fileName, String declaredType, InputStream content) throws IOException;
  }

  /** Whether the request is such a form. */
  public static boolean isMultipart(HttpServletRequest request) {
    return JakartaServletFileUpload.isMultipartContent(request);
  }

  /**
   * Hands all parts over. File fields without a chosen file and parts without a name are left out.
   *
   * @throws DomainException INVALID, key {@code form.broken} (also if it ends too soon); TOO_LARGE, key {@code form.too.large}
   * @throws IOException if the connection breaks off
   */
  public void read(Parts parts) throws IOException {
    if (!isMultipart(request)) {
      throw DomainException.invalid(null, "form.broken");
    }
    try {
      FileItemInputIterator items = items();
      for (int count = 1; items.hasNext(); count++) {
        if (count > limits.parts()) {
          throw DomainException.tooLarge(null, "form.too.large");
        }
        hand(items.next(), parts);
      }
    } catch (FileUploadException e) {
      throw refused(e);
    }
  }

  private FileItemInputIterator items() throws IOException {
    var upload = new JakartaServletFileUpload<>();
    upload.setHeaderCharset(StandardCharsets.UTF_8);
    upload.setMaxSize(limits.totalBytes());
    upload.setMaxPartHeaderSize(MAX_HEADER);
    return upload.getItemIterator(request);
  }

  private void hand(FileItemInput item, Parts parts) throws IOException {
    if (item.isFormField()) {
      byte[] value = item.getInputStream().readNBytes(limits.fieldBytes() + 1);
      if (value.length > limits.fieldBytes()) {
        throw DomainException.tooLarge(item.getFieldName(), "form.too.large");
      }
      parts.field(item.getFieldName(), new String(value, StandardCharsets.UTF_8));
    } else if (item.getName() != null && !item.getName().isBlank()) {
      parts.file(item.getFieldName(), item.getName(), item.getContentType(), item.getInputStream());
    }
  }

  /** The library's messages repeat file names, so only our own key goes on. */
  private static DomainException refused(FileUploadException e) {
    boolean size = e instanceof FileUploadSizeException;
    return size ? DomainException.tooLarge(null, "form.too.large") : DomainException.invalid(null, "form.broken");
  }
}
