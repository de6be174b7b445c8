package org.xiaohao.casework.referral.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.referral.ReferralFiles;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Downloads;
import org.xiaohao.platform.attachment.FileForm;
import org.xiaohao.platform.web.Texts;

/** Takes the files of a referral in and hands them out; pictures leave without what tells camera, place and time. */
@Controller
class ReferralFilePages {

  private final ReferralFiles files;
  private final ReferralPages pages;
  private final Attachments attachments;
  private final Texts texts;

  ReferralFilePages(ReferralFiles files, ReferralPages pages, Attachments attachments, Texts texts) {
    this.files = files;
    this.pages = pages;
    this.attachments = attachments;
    this.texts = texts;
  }

  @PostMapping("/referrals/{ref}/files")
  String add(Viewer viewer, @PathVariable String ref, HttpServletRequest request, Model model,
      HttpServletResponse response) throws IOException {
    FileForm form = new FileForm("REFERRAL", (posted, upload) -> files.add(viewer, ref, upload));
    try {
      form.read(request);
      return "redirect:/referrals/" + ref + "?texts=true#files";
    } catch (DomainException refusal) {
      return refused(viewer, ref, "f-file", refusal, model, response);
    }
  }

  @PostMapping("/referrals/{ref}/files/{id}/looked")
  String looked(Viewer viewer, @PathVariable String ref, @PathVariable long id,
      @RequestParam(defaultValue = "false") boolean looked, Model model, HttpServletResponse response) {
    try {
      files.looked(viewer, ref, id, looked);
      return "redirect:/referrals/" + ref + "?texts=true#files";
    } catch (DomainException refusal) {
      return refused(viewer, ref, "f-looked-" + id, refusal, model, response);
    }
  }

  /** The page again, with the list of files and what is wrong. */
  private String refused(Viewer viewer, String ref, String field, DomainException refusal, Model model,
      HttpServletResponse response) {
    if (!refusal.leavesForm()) {
      throw refusal;
    }
    response.setStatus(refusal.kind().status());
    model.addAttribute("fault", texts.error(refusal.getMessage(), refusal.arguments().toArray()));
    model.addAttribute("faultField", field);
    return pages.show(viewer, ref, true, model);
  }

  @GetMapping("/referrals/{ref}/files/{id}")
  void fetch(Viewer viewer, @PathVariable String ref, @PathVariable long id, HttpServletResponse response)
      throws IOException {
    AttachmentView file = files.opened(viewer, ref, id);
    Downloads.headers(response, file, file.copySize());
    attachments.openCopyAsStaff(file.id(), response.getOutputStream());
  }
}
