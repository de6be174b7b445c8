package org.xiaohao.platform.attachment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.xiaohao.platform.DomainException;

/** A form of a few fields and one file, such as a scan with the date on it. The file goes straight into sealing. */
public final class FileForm implements StreamedForm.Parts {

  private static final StreamedForm.Limits LIMITS = new StreamedForm.Limits(8, 16_000, 110L * 1024 * 1024);

  private final String purpose;
  private final Taken taken;
  private final Map<String, String> fields = new HashMap<>();
  private boolean took;

  /** Where the file goes; the fields have arrived before it. */
  public interface Taken {
    void take(FileForm form, Upload upload) throws IOException;
  }

  /** @param purpose code of what the file is for */
  public FileForm(String purpose, Taken taken) {
    this.purpose = purpose;
    this.taken = taken;
  }

  /** Reads it; refuses a form without a file. */
  public void read(HttpServletRequest request) throws IOException {
    try {
      new StreamedForm(request, LIMITS).read(this);
    } catch (DomainException refusal) {
      // What is still on its way must be taken, else the sender sees a broken line instead of the reason.
      request.getInputStream().transferTo(OutputStream.nullOutputStream());
      throw refusal;
    }
    if (!took) {
      throw DomainException.invalid("file", "paper.scan.missing");
    }
  }

  /** What was typed; null if nothing. */
  public String text(String name) {
    String text = fields.get(name);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** A date; null if there is none. */
  public LocalDate date(String name) {
    try {
      return text(name) == null ? null : LocalDate.parse(text(name));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** An id; null if there is none. */
  public Long id(String name) {
    return text(name) == null || !text(name).matches("\\d{1,18}") ? null : Long.valueOf(text(name));
  }

  @Override
  public void field(String name, String value) {
    fields.put(name, value);
  }

  @Override
  public void file(String name, String fileName, String declaredType, InputStream content) throws IOException {
    if (took) {
      throw DomainException.invalid("file", "paper.one.file");
    }
    taken.take(this, new Upload(purpose, fileName, declaredType, content));
    took = true;
  }
}
