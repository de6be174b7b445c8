package org.xiaohao.casework.accountability.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.accountability.Matters;
import org.xiaohao.casework.accountability.Reply;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Texts;

/** The pages of those who are to answer. */
@Controller
class MatterPages {

  private final Matters matters;
  private final Texts texts;

  MatterPages(Matters matters, Texts texts) {
    this.matters = matters;
    this.texts = texts;
  }

  @GetMapping("/desk/matters")
  String list(Viewer viewer, Model model) {
    model.addAttribute("rows", matters.of(viewer));
    return "accountability/matters";
  }

  @GetMapping("/matters/{ref}")
  String show(Viewer viewer, @PathVariable String ref, Model model) {
    return page(viewer, ref, null, null, model);
  }

  @PostMapping("/matters/{ref}/reply")
  String reply(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) Reply reply,
      @RequestParam(required = false) String statement, Model model, HttpServletResponse response) {
    return done(viewer, ref, statement, model, response, () -> matters.reply(viewer, ref, reply, statement));
  }

  @PostMapping("/matters/{ref}/receipt")
  String receive(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) Reply receipt, Model model,
      HttpServletResponse response) {
    return done(viewer, ref, null, model, response, () -> matters.receive(viewer, ref, receipt));
  }

  @PostMapping("/matters/{ref}/appeal")
  String appeal(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) String grounds, Model model,
      HttpServletResponse response) {
    return done(viewer, ref, grounds, model, response, () -> matters.appeal(viewer, ref, grounds));
  }

  private String done(Viewer viewer, String ref, String typed, Model model, HttpServletResponse response,
      Runnable deed) {
    try {
      deed.run();
      return "redirect:/matters/" + ref;
    } catch (DomainException e) {
      if (e.kind() != DomainException.Kind.INVALID) {
        throw e;
      }
      response.setStatus(e.kind().status());
      return page(viewer, ref, typed, texts.error(e.getMessage(), e.arguments().toArray()), model);
    }
  }

  private String page(Viewer viewer, String ref, String typed, String fault, Model model) {
    model.addAttribute("matter", matters.show(viewer, ref));
    model.addAttribute("typed", typed);
    model.addAttribute("fault", fault);
    return "accountability/matter";
  }
}
