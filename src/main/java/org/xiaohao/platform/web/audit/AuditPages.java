package org.xiaohao.platform.web.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.AuditKind;
import org.xiaohao.platform.audit.LogRow;
import org.xiaohao.platform.audit.Seals;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.web.Texts;

/** Deeds and readings for the security auditor. It shows no content. */
@Controller
class AuditPages {

  private final AuditDesk desk;
  private final Seals seals;
  private final AuditFiles files;
  private final Texts texts;

  AuditPages(AuditDesk desk, Seals seals, AuditFiles files, Texts texts) {
    this.desk = desk;
    this.seals = seals;
    this.files = files;
    this.texts = texts;
  }

  @GetMapping("/desk/audit")
  String list(Viewer viewer, @ModelAttribute("asked") AuditQuery.Asked asked, Model model) {
    fill(viewer, asked, model);
    return "audit/log";
  }

  /** The file, or the page again with what is missing, if no trail can be told from what was typed. */
  @GetMapping("/desk/audit/trail")
  ModelAndView trail(Viewer viewer, @ModelAttribute("asked") AuditQuery.Asked asked, Model model,
      HttpServletResponse response) throws IOException {
    try {
      files.trail(viewer, asked.reference() == null ? "" : asked.reference(), asked.from(), asked.to(), response);
      return null;
    } catch (DomainException refusal) {
      fill(viewer, asked, model);
      model.addAttribute("problem", texts.error(refusal.getMessage(), refusal.arguments().toArray()));
      boolean unknown = refusal.kind() == DomainException.Kind.NOT_FOUND;
      return new ModelAndView("audit/log", model.asMap(),
          unknown ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private void fill(Viewer viewer, AuditQuery.Asked asked, Model model) {
    Page<LogRow> page = desk.page(viewer, asked);
    model.addAttribute("rows", page.items());
    model.addAttribute("first", asked.cursor() == null ? null : asked.first());
    model.addAttribute("next", page.next() == null ? null : asked.next(page.next()));
    model.addAttribute("kinds", AuditKind.values());
    model.addAttribute("seal", seals.last().orElse(null));
  }

  @PostMapping("/desk/audit/check")
  String check(Viewer viewer, Model model) {
    model.addAttribute("result", desk.check(viewer));
    model.addAttribute("seal", seals.last().orElse(null));
    return "audit/check";
  }
}
