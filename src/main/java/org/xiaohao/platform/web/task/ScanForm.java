package org.xiaohao.platform.web.task;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.attachment.StreamedForm;
import org.xiaohao.platform.attachment.Upload;

/** The form of a scan: the date on the paper, then the file, which goes straight into sealing. */
class ScanForm implements StreamedForm.Parts {

  private static final StreamedForm.Limits LIMITS = new StreamedForm.Limits(4, 4000, 110L * 1024 * 1024);

  private final Taken taken;
  private LocalDate signedOn;
  private int files;

  /** Where the scan goes. */
  interface Taken {
    void scan(LocalDate signedOn, Upload upload) throws IOException;
  }

  ScanForm(Taken taken) {
    this.taken = taken;
  }

  void read(HttpServletRequest request) throws IOException {
    new StreamedForm(request, LIMITS).read(this);
    if (files == 0) {
      throw DomainException.invalid("file", "paper.scan.missing");
    }
  }

  LocalDate signedOn() {
    return signedOn;
  }

  @Override
  public void field(String name, String value) {
    if (name.equals("signedOn")) {
      try {
        signedOn = LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        signedOn = null;
      }
    }
  }

  @Override
  public void file(String name, String fileName, String declaredType, InputStream content) throws IOException {
    taken.scan(signedOn, new Upload("PAPER", fileName, declaredType, content));
    files++;
  }
}
