package org.xiaohao.casework.accountability.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
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
import org.xiaohao.platform.signature.PageSignatures;
import org.xiaohao.platform.web.Texts;

/** The pages of those who are to answer. */
@Controller
class MatterPages {

  private static final Map<String, String> LABELS = Map.of("reply", "matters.reply", "statement", "matters.statement",
      "grounds", "matters.grounds", "password", "signing.password");

  private final Matters matters;
  private final PageSignatures signatures;
  private final Texts texts;

  MatterPages(Matters matters, PageSignatures signatures, Texts texts) {
    this.matters = matters;
    this.signatures = signatures;
    this.texts = texts;
  }

  @GetMapping("/desk/matters")
  String list(Viewer viewer, Model model) {
    model.addAttribute("rows", matters.of(viewer));
    return "accountability/matters";
  }

  @GetMapping("/matters/{ref}")
  String show(Viewer viewer, @PathVariable String ref, Model model) {
    return page(viewer, ref, model);
  }

  @PostMapping("/matters/{ref}/reply")
  String reply(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) Reply reply,
      @RequestParam(required = false) String statement, @RequestParam(defaultValue = "") String password, Model model,
      HttpServletResponse response) {
    model.addAttribute("reply", reply == null ? null : reply.name());
    return done(viewer, ref, statement, model, response,
        () -> signatures.sign(viewer, password, 1, () -> matters.reply(viewer, ref, reply, statement)));
  }

  @PostMapping("/matters/{ref}/receipt")
  String receive(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) Reply receipt,
      @RequestParam(defaultValue = "") String password, Model model, HttpServletResponse response) {
    return done(viewer, ref, null, model, response,
        () -> signatures.sign(viewer, password, 1, () -> matters.receive(viewer, ref, receipt)));
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
      if (e.kind() != DomainException.Kind.INVALID && e.kind() != DomainException.Kind.TOO_MANY) {
        throw e;
      }
      response.setStatus(e.kind().status());
      String fault = texts.error(e.getMessage(), e.arguments().toArray());
      model.addAttribute("typed", typed);
      model.addAttribute("fault", fault);
      model.addAttribute("labels", LABELS);
      model.addAttribute("faultField", e.field() != null && LABELS.containsKey(e.field()) ? e.field() : "password");
      model.addAttribute("passwordFault", "password".equals(e.field()) ? fault : null);
      return page(viewer, ref, model);
    }
  }

  private String page(Viewer viewer, String ref, Model model) {
    model.addAttribute("matter", matters.show(viewer, ref));
    return "accountability/matter";
  }
}
