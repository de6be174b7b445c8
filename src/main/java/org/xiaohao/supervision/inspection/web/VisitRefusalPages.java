package org.xiaohao.supervision.inspection.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.SmallForms;
import org.xiaohao.supervision.inspection.RefusalRecord;
import org.xiaohao.supervision.inspection.VisitFeedback;

/** The squad's record of a head who would not take the feedback, on the page of the visit (ruling 20). */
@Controller
class VisitRefusalPages {

  private final VisitPages pages;
  private final VisitFeedback feedback;
  private final SmallForms small;

  VisitRefusalPages(VisitPages pages, VisitFeedback feedback, SmallForms small) {
    this.pages = pages;
    this.feedback = feedback;
    this.small = small;
  }

  @PostMapping("/visits/{ref}/refusal")
  String refused(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return small.take("head" + typed.getFirst("seat"), RefusalRecord.class, typed,
        form -> feedback.recordRefusal(viewer, ref, form),
        new SmallForms.Page(model, response, () -> pages.visit(viewer, ref, model), "redirect:/visits/" + ref));
  }
}
