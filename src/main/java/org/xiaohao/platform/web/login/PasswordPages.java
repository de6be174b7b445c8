package org.xiaohao.platform.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;

/** Lets a person change the own password; with a one-time password the only page open. */
@Controller
class PasswordPages {

  private final Passwords passwords;
  private final SessionLogins sessions;

  PasswordPages(Passwords passwords, SessionLogins sessions) {
    this.passwords = passwords;
    this.sessions = sessions;
  }

  @GetMapping("/password")
  String form(Viewer viewer, Model model) {
    model.addAttribute("must", passwords.mustChange(viewer.personId()));
    return "account/password";
  }

  @PostMapping("/password")
  String change(Viewer viewer, @RequestParam String old, @RequestParam String fresh, @RequestParam String again,
      Model model, HttpServletRequest request, HttpServletResponse response) {
    try {
      passwords.change(viewer.personId(), old, fresh, again);
    } catch (DomainException refusal) {
      response.setStatus(refusal.kind().status());
      model.addAttribute("refusal", refusal);
      return form(viewer, model);
    }
    // This login goes on, all others of the person end with the old password.
    request.changeSessionId();
    sessions.saveContext(SecurityContextHolder.getContext(), request, response);
    return "redirect:/desk?said=password.changed";
  }
}
