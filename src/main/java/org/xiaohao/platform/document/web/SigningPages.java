package org.xiaohao.platform.document.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.document.SigningBundles;
import org.xiaohao.platform.web.Texts;

/** What waits for one's signature, ticked paper by paper and signed with one password (ruling 27). */
@Controller
class SigningPages {

  private final SigningBundles bundles;
  private final Texts texts;

  SigningPages(SigningBundles bundles, Texts texts) {
    this.bundles = bundles;
    this.texts = texts;
  }

  @GetMapping("/desk/signing")
  String show(Viewer viewer, @RequestParam(required = false) Integer signed, Model model) {
    model.addAttribute("signed", signed);
    return page(viewer, List.of(), List.of(), model);
  }

  @PostMapping("/desk/signing")
  String sign(Viewer viewer, @RequestParam(defaultValue = "") List<String> tasks,
      @RequestParam(defaultValue = "") List<Long> receipts, @RequestParam(defaultValue = "") String password,
      Model model, HttpServletResponse response) {
    try {
      return "redirect:/desk/signing?signed=" + bundles.sign(viewer, tasks, receipts, password);
    } catch (DomainException refusal) {
      if (refusal.kind() == DomainException.Kind.NOT_FOUND) {
        throw refusal;
      }
      response.setStatus(refusal.kind().status());
      model.addAttribute("fault", texts.error(refusal.getMessage(), refusal.arguments().toArray()));
      model.addAttribute("field", "password".equals(refusal.field()) ? "password" : "papers");
      return page(viewer, tasks, receipts, model);
    }
  }

  private String page(Viewer viewer, List<String> ticked, List<Long> tickedReceipts, Model model) {
    model.addAttribute("tasks", bundles.tasks(viewer));
    model.addAttribute("receipts", bundles.receipts(viewer));
    model.addAttribute("ticked", ticked);
    model.addAttribute("tickedReceipts", tickedReceipts);
    return "document/signing";
  }
}
