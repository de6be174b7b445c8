package org.xiaohao.platform.document.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.signature.PageSignatures;
import org.xiaohao.platform.web.Texts;

/** Signs for a document on its own page; the password is asked for as in a bundle (ruling 27). */
@Controller
class DocumentReceiptPages {

  private final Documents documents;
  private final PageSignatures signatures;
  private final DocumentPages pages;
  private final Texts texts;

  DocumentReceiptPages(Documents documents, PageSignatures signatures, DocumentPages pages, Texts texts) {
    this.documents = documents;
    this.signatures = signatures;
    this.pages = pages;
    this.texts = texts;
  }

  @PostMapping("/documents/{ref}/receipt")
  String sign(Viewer viewer, @PathVariable String ref, @RequestParam long receipt,
      @RequestParam(defaultValue = "") String password, Model model, HttpServletResponse response) {
    try {
      signatures.sign(viewer, password, 1, () -> documents.sign(viewer, ref, receipt));
      return "redirect:/documents/" + ref + "?said=signed";
    } catch (DomainException refusal) {
      if (!refusal.leavesForm()) {
        throw refusal;
      }
      response.setStatus(refusal.kind().status());
      model.addAttribute("receiptFault", texts.error(refusal.getMessage(), refusal.arguments().toArray()));
      model.addAttribute("receiptOf", receipt);
      return pages.show(viewer, ref, null, model);
    }
  }
}
