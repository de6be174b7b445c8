package org.xiaohao.platform.web.mail;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Page;

/** Mails that were given up, with a button that sends each again. */
@Controller
class MailPages {

  private final MailDesk desk;

  MailPages(MailDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/desk/mails")
  String list(Viewer viewer, @RequestParam(defaultValue = "0") long after, @RequestParam(required = false) String said,
      Model model) {
    Page<MailDesk.Row> page = desk.page(viewer, after);
    model.addAttribute("rows", page.items());
    model.addAttribute("next", page.next());
    model.addAttribute("paged", after > 0);
    model.addAttribute("said", said);
    return "mail/failed";
  }

  @PostMapping("/desk/mails/{id}/repeat")
  String repeat(Viewer viewer, @PathVariable long id) {
    desk.repeat(viewer, id);
    return "redirect:/desk/mails?said=mail-repeated";
  }
}
