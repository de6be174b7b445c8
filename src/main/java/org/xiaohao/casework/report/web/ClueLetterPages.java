package org.xiaohao.casework.report.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.handover.Handovers;
import org.xiaohao.casework.report.ReferredFiles;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.FileForm;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.document.OfficialDocument;
import org.xiaohao.platform.web.Texts;

/** A clue handed up, for its sender: the letter, the receipt slip, the files that have arrived, and the outcome. */
@Controller
class ClueLetterPages {

  private final ReferredFiles files;
  private final Documents documents;
  private final Handovers handovers;
  private final Texts texts;

  ClueLetterPages(ReferredFiles files, Documents documents, Handovers handovers, Texts texts) {
    this.files = files;
    this.documents = documents;
    this.handovers = handovers;
    this.texts = texts;
  }

  @GetMapping("/desk/clue-referrals/{ref}")
  String show(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) String said, Model model) {
    OfficialDocument letter = files.letter(viewer, ref);
    model.addAttribute("letter", letter);
    model.addAttribute("receipt", documents.receiptsOf(letter).get(0));
    model.addAttribute("received", handovers.received(letter.number()));
    model.addAttribute("files", files.of(letter));
    model.addAttribute("open", files.open(letter));
    model.addAttribute("said", "file".equals(said));
    return "report/clue-referral";
  }

  @PostMapping("/desk/clue-referrals/{ref}/files")
  String add(Viewer viewer, @PathVariable String ref, HttpServletRequest request, Model model,
      HttpServletResponse response) throws IOException {
    FileForm form = new FileForm("CLUE_REFERRAL",
        (posted, upload) -> files.add(viewer, ref, "true".equals(posted.text("looked")), upload));
    try {
      form.read(request);
      return "redirect:/desk/clue-referrals/" + ref + "?said=file";
    } catch (DomainException refusal) {
      if (!refusal.leavesForm()) {
        throw refusal;
      }
      response.setStatus(refusal.kind().status());
      model.addAttribute("fault", texts.error(refusal.getMessage(), refusal.arguments().toArray()));
      return show(viewer, ref, null, model);
    }
  }
}
