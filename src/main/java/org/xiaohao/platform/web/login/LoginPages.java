package org.xiaohao.platform.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.organisation.Accounts;
import org.xiaohao.platform.organisation.DemoAccount;
import org.xiaohao.platform.web.TypedWords;

/** The login form; in a trial with the accounts that can be tried. Also carries a form that was sent too late. */
@Controller
class LoginPages {

  private final Accounts accounts;
  private final boolean demo;

  LoginPages(Accounts accounts, @Value("${xiaohao.demo:false}") boolean demo) {
    this.accounts = accounts;
    this.demo = demo;
  }

  @GetMapping("/login")
  String login(@RequestParam Map<String, String> query, HttpServletRequest request, Model model) {
    KeptForm kept = KeptForm.shown(request);
    model.addAttribute("accounts", demo ? accounts.demoAccounts() : List.<DemoAccount>of());
    model.addAttribute("demoPassword", "xiaohao-demo");
    return kept == null ? plain(query, model) : kept(kept, KeptForm.said(request), model);
  }

  private static String plain(Map<String, String> query, Model model) {
    for (String outcome : List.of("failed", "wait", "out")) {
      if (query.containsKey(outcome)) {
        model.addAttribute("said", "login." + outcome);
        model.addAttribute("bad", !outcome.equals("out"));
      }
    }
    model.addAttribute("next", query.get("next"));
    return "account/login";
  }

  private static String kept(KeptForm kept, String said, Model model) {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    model.addAttribute("said", said);
    model.addAttribute("bad", true);
    model.addAttribute("kept", kept);
    model.addAttribute("carried", KeptForm.CARRIED);
    model.addAttribute("typed",
        TypedWords.of(kept.fields().stream().map(field -> Map.entry(field.name(), field.value()))));
    return login != null && login.getPrincipal() instanceof LoggedIn ? "account/kept" : "account/login";
  }
}
