package org.xiaohao.platform.web.login;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;

/** Lets a person make and revoke tokens for the API. */
@Controller
class TokenPages {

  private final Tokens tokens;

  TokenPages(Tokens tokens) {
    this.tokens = tokens;
  }

  @GetMapping("/tokens")
  String list(Viewer viewer, Model model) {
    model.addAttribute("tokens", tokens.of(viewer.personId()));
    return "account/tokens";
  }

  /** The token stands in the answer itself: it must not lie in a session to be shown after a redirect. */
  @PostMapping("/tokens")
  String create(Viewer viewer, @RequestParam String name, Model model, HttpServletResponse response) {
    try {
      model.addAttribute("fresh", tokens.create(viewer.personId(), name));
    } catch (DomainException refusal) {
      response.setStatus(refusal.kind().status());
      model.addAttribute("refusal", refusal);
      model.addAttribute("typed", name);
    }
    return list(viewer, model);
  }

  @PostMapping("/tokens/{id}/revoke")
  String revoke(Viewer viewer, @PathVariable long id) {
    tokens.revoke(viewer.personId(), id);
    return "redirect:/tokens";
  }
}
