package org.xiaohao.casework.report.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.xiaohao.casework.report.FileTarget;
import org.xiaohao.casework.report.Receipts;
import org.xiaohao.casework.report.Supplements;
import org.xiaohao.casework.report.web.ReceiptCookie.Guest;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Downloads;
import org.xiaohao.platform.attachment.StreamedForm;
import org.xiaohao.platform.attachment.Upload;

/** Files of a reporter: streamed into sealing as they arrive, never written unsealed (decisions 2, 3). */
@Controller
class ReceiptFiles {

  /** Ten files a time, the token, and the choosers left empty. */
  private static final StreamedForm.Limits LIMITS = new StreamedForm.Limits(14, 1000, 220L * 1024 * 1024);

  private final Receipts receipts;
  private final Supplements supplements;
  private final Attachments attachments;
  private final ReceiptCookie cookie;
  private final ReceiptModels models;

  ReceiptFiles(Receipts receipts, Supplements supplements, Attachments attachments, ReceiptCookie cookie,
      ReceiptModels models) {
    this.receipts = receipts;
    this.supplements = supplements;
    this.attachments = attachments;
    this.cookie = cookie;
    this.models = models;
  }

  @PostMapping("/receipt/files")
  ModelAndView store(HttpServletRequest request) throws IOException {
    Guest guest = cookie.guest(request).orElseThrow(() -> DomainException.forbidden("receipt.ended"));
    Received received = new Received(guest, receipts.fileTarget(guest.visit()));
    try {
      new StreamedForm(request, LIMITS).read(received);
    } catch (DomainException refusal) {
      return refused(request, guest, refusal);
    } finally {
      if (received.count > 0) {
        supplements.fileAdded(guest.visit());
      }
    }
    return received.count == 0 ? refused(request, guest, DomainException.invalid("file", "form.NotNull"))
        : ReceiptPages.to("/receipt?said=files");
  }

  private ModelAndView refused(HttpServletRequest request, Guest guest, DomainException refusal) throws IOException {
    boolean tooLarge = refusal.kind() == DomainException.Kind.TOO_LARGE;
    if (!tooLarge && refusal.kind() != DomainException.Kind.INVALID) {
      throw refusal;
    }
    // What is still on its way must be taken, else the browser shows a broken connection instead of the reason.
    request.getInputStream().transferTo(OutputStream.nullOutputStream());
    DomainException said = refusal.getMessage().equals("form.too.large")
        ? DomainException.invalid("file", "receipt.files.too.many") : refusal;
    ModelAndView page = models.thread(guest, null, Map.of("file", models.words(said)));
    page.setStatus(tooLarge ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.UNPROCESSABLE_ENTITY);
    return page;
  }

  /** Takes the parts: first the token, then the files. */
  private final class Received implements StreamedForm.Parts {

    private final Guest guest;
    private final FileTarget target;
    private boolean trusted;
    private int count;

    Received(Guest guest, FileTarget target) {
      this.guest = guest;
      this.target = target;
    }

    @Override
    public void field(String name, String value) {
      if (name.equals("token")) {
        models.requireToken(guest, value);
        trusted = true;
      }
    }

    @Override
    public void file(String name, String fileName, String declaredType, InputStream content) throws IOException {
      if (!trusted) {
        models.requireToken(guest, null);
      }
      attachments.store(target.owner(), new Upload("REPORTER", fileName, declaredType, content), target.recipients());
      count++;
    }
  }

  @GetMapping("/receipt/files/{id}")
  void fetch(HttpServletRequest request, HttpServletResponse response, @PathVariable long id) throws IOException {
    Guest guest = cookie.guest(request).orElseThrow(() -> DomainException.notFound("attachment.unknown"));
    Optional<AttachmentView> file = attachments.ownerOf(id)
        .filter(owner -> owner.equals(receipts.fileTarget(guest.visit()).owner()))
        .flatMap(owner -> attachments.findAsReporter(id, guest.visit().key()));
    AttachmentView own = file.orElseThrow(() -> DomainException.notFound("attachment.unknown"));
    Downloads.headers(response, own, own.size());
    attachments.openAsReporter(id, guest.visit().key(), response.getOutputStream());
  }
}
