package org.xiaohao.platform.web.login;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.organisation.Accounts;
import org.xiaohao.platform.organisation.DemoAccount;

/** The login form; in a trial with the accounts that can be tried. */
@Controller
class LoginPages {

  private final Accounts accounts;
  private final boolean demo;

  LoginPages(Accounts accounts, @Value("${xiaohao.demo:false}") boolean demo) {
    this.accounts = accounts;
    this.demo = demo;
  }

  @GetMapping("/login")
  String login(@RequestParam Map<String, String> query, Model model) {
    for (String outcome : List.of("failed", "wait", "out")) {
      if (query.containsKey(outcome)) {
        model.addAttribute("said", "login." + outcome);
        model.addAttribute("bad", !outcome.equals("out"));
      }
    }
    model.addAttribute("next", query.get("next"));
    model.addAttribute("accounts", demo ? accounts.demoAccounts() : List.<DemoAccount>of());
    model.addAttribute("demoPassword", "xiaohao-demo");
    return "account/login";
  }
}
