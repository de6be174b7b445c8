package org.xiaohao.platform.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Downloads;
import org.xiaohao.platform.attachment.FileForm;
import org.xiaohao.platform.document.DocumentScans;
import org.xiaohao.platform.web.Texts;

/** Takes scans of a document's paper in, and hands them out. */
@Controller
class ScanPages {

  private final DocumentScans scans;
  private final DocumentPages pages;
  private final Attachments attachments;
  private final Texts texts;

  ScanPages(DocumentScans scans, DocumentPages pages, Attachments attachments, Texts texts) {
    this.scans = scans;
    this.pages = pages;
    this.attachments = attachments;
    this.texts = texts;
  }

  @PostMapping("/documents/{ref}/sealed")
  String sealed(Viewer viewer, @PathVariable String ref, HttpServletRequest request, Model model,
      HttpServletResponse response) throws IOException {
    return take(new FileForm("SEALED", (form, upload) -> scans.sealed(viewer, ref, upload)),
        new Asked(viewer, ref, "sealed"), request, model, response);
  }

  @PostMapping("/documents/{ref}/receipt/paper")
  String receive(Viewer viewer, @PathVariable String ref, HttpServletRequest request, Model model,
      HttpServletResponse response) throws IOException {
    return take(new FileForm("RECEIPT", (form, upload) -> scans.receive(viewer, ref, form.id("receipt"),
        form.id("signer"), form.date("signedOn"), upload)), new Asked(viewer, ref, "received"), request, model,
        response);
  }

  /** Whose form it is, and what is said afterwards. */
  private record Asked(Viewer viewer, String ref, String said) {
  }

  private String take(FileForm form, Asked asked, HttpServletRequest request, Model model,
      HttpServletResponse response) throws IOException {
    scans.requireIssuer(asked.viewer(), asked.ref());
    try {
      form.read(request);
      return "redirect:/documents/" + asked.ref() + "?said=" + asked.said();
    } catch (DomainException refusal) {
      if (!refusal.leavesForm()) {
        throw refusal;
      }
      response.setStatus(refusal.kind().status());
      model.addAttribute("scanFault", texts.error(refusal.getMessage(), refusal.arguments().toArray()));
      model.addAttribute("scanOf", asked.said());
      model.addAttribute("scanForm", form);
      return pages.show(asked.viewer(), asked.ref(), null, model);
    }
  }

  /** The paper as the office scanned it, untouched: its hash is what counts, and it hides nobody. */
  @GetMapping("/documents/{ref}/scans/{id}")
  void fetch(Viewer viewer, @PathVariable String ref, @PathVariable long id, HttpServletResponse response)
      throws IOException {
    AttachmentView file = scans.opened(viewer, ref, id);
    Downloads.headers(response, file, file.size());
    attachments.openAsStaff(id, response.getOutputStream());
  }
}
