package org.xiaohao.casework.accountability.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.xiaohao.casework.accountability.Accountability;
import org.xiaohao.casework.accountability.Matters;
import org.xiaohao.casework.accountability.PaperAppeals;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Downloads;
import org.xiaohao.platform.attachment.FileForm;
import org.xiaohao.platform.web.Texts;

/** Finds the case of an appeal that came on paper, enters it, hands out its scan, and hands the decisions to those they are about. */
@Controller
class PaperAppealPages {

  private final PaperAppeals appeals;
  private final Matters matters;
  private final Attachments attachments;
  private final Texts texts;

  PaperAppealPages(PaperAppeals appeals, Matters matters, Attachments attachments, Texts texts) {
    this.appeals = appeals;
    this.matters = matters;
    this.attachments = attachments;
    this.texts = texts;
  }

  /** Where whoever holds a paper finds its case, by the number of the decision; empty for all other offices. */
  @GetMapping("/desk/accountability/appeals")
  String list(Viewer viewer, Model model) {
    model.addAttribute("cases", appeals.list(viewer));
    return "accountability/appeals";
  }

  @GetMapping("/accountability/{ref}/appeals/new")
  String show(Viewer viewer, @PathVariable String ref, Model model) {
    return page(viewer, appeals.require(viewer, ref), model);
  }

  @PostMapping("/accountability/{ref}/appeals/new")
  String enter(Viewer viewer, @PathVariable String ref, HttpServletRequest request, Model model,
      HttpServletResponse response) throws IOException {
    Accountability one = appeals.require(viewer, ref);
    FileForm form = new FileForm("APPEAL", (typed, scan) -> appeals.enter(viewer, ref,
        new PaperAppeals.Entry(typed.id("subject"), typed.date("receivedOn"), typed.text("grounds")), scan));
    try {
      form.read(request);
      return "redirect:/accountability/" + ref;
    } catch (DomainException refusal) {
      if (!refusal.leavesForm()) {
        throw refusal;
      }
      response.setStatus(refusal.kind().status());
      model.addAttribute("fault", texts.error(refusal.getMessage(), refusal.arguments().toArray()));
      model.addAttribute("field", refusal.field());
      model.addAttribute("typed", form);
      return page(viewer, one, model);
    }
  }

  private String page(Viewer viewer, Accountability one, Model model) {
    model.addAttribute("one", one);
    model.addAttribute("open", appeals.open(one));
    model.addAttribute("subjects", appeals.subjects(viewer, one));
    return "accountability/appeal";
  }

  @GetMapping("/accountability/{ref}/appeals/scans/{id}")
  void scan(Viewer viewer, @PathVariable String ref, @PathVariable long id, HttpServletResponse response)
      throws IOException {
    AttachmentView file = appeals.scan(viewer, ref, id);
    Downloads.headers(response, file, file.copySize());
    attachments.openCopyAsStaff(file.id(), response.getOutputStream());
  }

  @GetMapping("/matters/{ref}/decision")
  void decision(Viewer viewer, @PathVariable String ref, HttpServletResponse response) throws IOException {
    hand(matters.paper(viewer, ref, false), response);
  }

  @GetMapping("/matters/{ref}/appeal-decision")
  void appealDecision(Viewer viewer, @PathVariable String ref, HttpServletResponse response) throws IOException {
    hand(matters.paper(viewer, ref, true), response);
  }

  private static void hand(Matters.Paper paper, HttpServletResponse response) throws IOException {
    response.setContentType("application/octet-stream");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
        .filename(paper.number() + ".docx", StandardCharsets.UTF_8).build().toString());
    response.setContentLength(paper.file().length);
    response.getOutputStream().write(paper.file());
  }
}
