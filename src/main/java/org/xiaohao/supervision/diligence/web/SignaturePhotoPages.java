package org.xiaohao.supervision.diligence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.DomainException.Kind;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Downloads;
import org.xiaohao.platform.attachment.FileForm;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.supervision.diligence.SignaturePhotos;
import org.xiaohao.supervision.diligence.WorkEntries;

/** Takes photos of signatures in, and hands them out (S27). */
@Controller
class SignaturePhotoPages {

  private final SignaturePhotos photos;
  private final WorkEntries entries;
  private final WorkEntryPages pages;
  private final Attachments attachments;
  private final Texts texts;

  SignaturePhotoPages(SignaturePhotos photos, WorkEntries entries, WorkEntryPages pages, Attachments attachments,
      Texts texts) {
    this.photos = photos;
    this.entries = entries;
    this.pages = pages;
    this.attachments = attachments;
    this.texts = texts;
  }

  @PostMapping("/work-entries/{ref}/photos")
  String add(Viewer viewer, @PathVariable String ref, HttpServletRequest request, Model model,
      HttpServletResponse response) throws IOException {
    try {
      take(viewer, ref, request);
      return "redirect:/work-entries/" + ref;
    } catch (DomainException refusal) {
      if (refusal.kind() != Kind.INVALID && refusal.kind() != Kind.TOO_LARGE) {
        throw refusal;
      }
      response.setStatus(refusal.kind().status());
      model.addAttribute("photoFault", texts.error(refusal.getMessage(), refusal.arguments().toArray()));
      return pages.one(viewer, ref, model);
    }
  }

  /** The same for page and program: whoever may not add one is refused before anything is read. */
  void take(Viewer viewer, String ref, HttpServletRequest request) throws IOException {
    entries.requireOwn(viewer, ref);
    new FileForm(SignaturePhotos.PURPOSE, (form, photo) -> photos.add(viewer, ref, photo)).read(request);
  }

  /** The working copy, without what the camera hid in it. */
  @GetMapping("/work-entries/{ref}/photos/{id}")
  void photo(Viewer viewer, @PathVariable String ref, @PathVariable long id, HttpServletResponse response)
      throws IOException {
    AttachmentView photo = photos.opened(viewer, ref, id);
    Downloads.headers(response, photo, photo.copySize());
    attachments.openCopyAsStaff(id, response.getOutputStream());
  }
}
