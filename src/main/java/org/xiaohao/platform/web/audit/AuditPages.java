package org.xiaohao.platform.web.audit;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.AuditKind;
import org.xiaohao.platform.audit.Seals;

/** Deeds and readings for the security auditor. It shows no content. */
@Controller
class AuditPages {

  private final AuditDesk desk;
  private final Seals seals;

  AuditPages(AuditDesk desk, Seals seals) {
    this.desk = desk;
    this.seals = seals;
  }

  @GetMapping("/desk/audit")
  String list(Viewer viewer, @ModelAttribute("asked") AuditQuery.Asked asked, Model model) {
    AuditDesk.Page page = desk.page(viewer, asked);
    model.addAttribute("rows", page.rows());
    model.addAttribute("next", page.before() == null ? null : asked.next(page.before()));
    model.addAttribute("kinds", AuditKind.values());
    model.addAttribute("seal", seals.last().orElse(null));
    return "audit/log";
  }

  @PostMapping("/desk/audit/check")
  String check(Viewer viewer, Model model) {
    model.addAttribute("result", desk.check(viewer));
    model.addAttribute("seal", seals.last().orElse(null));
    return "audit/check";
  }
}
