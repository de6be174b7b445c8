package org.xiaohao.casework.escrow.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.xiaohao.casework.escrow.Custody;
import org.xiaohao.casework.escrow.CustodianKeys;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.platform.workflow.FormBinder;

/** What waits for a custodian: approve with the passphrase, refuse with a reason, or put the question oneself. */
@Controller
class CustodyPages {

  private static final int LONGEST = 2000;

  private final Custody custody;
  private final CustodianKeys keys;
  private final Texts texts;

  CustodyPages(Custody custody, CustodianKeys keys, Texts texts) {
    this.custody = custody;
    this.keys = keys;
    this.texts = texts;
  }

  @GetMapping("/custody")
  ModelAndView list(Viewer viewer, @RequestParam(required = false) String said) {
    return new ModelAndView("escrow/requests", Map.of("waiting", custody.waiting(viewer), "decided",
        custody.decided(viewer), "hasKey", keys.has(viewer), "said", "done".equals(said)));
  }

  @GetMapping("/custody/{ref}")
  ModelAndView show(Viewer viewer, @PathVariable String ref) {
    return page(viewer, ref, Map.of());
  }

  @PostMapping("/custody/{ref}/approve")
  ModelAndView approve(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "") String passphrase) {
    return done(viewer, ref, Map.of(), () -> custody.approve(viewer, ref, passphrase));
  }

  @PostMapping("/custody/{ref}/refuse")
  ModelAndView refuse(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "") String reason) {
    return done(viewer, ref, Map.of("typedReason", reason), () -> custody.refuse(viewer, ref, text("reason", reason)));
  }

  /** The name stands in the answer itself; going back to the page shows it no more. */
  @PostMapping("/custody/{ref}/contact")
  ModelAndView contact(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "") String passphrase) {
    try {
      return page(viewer, ref, Map.of("identity", custody.contact(viewer, ref, passphrase)));
    } catch (DomainException refusal) {
      return refused(viewer, ref, refusal, Map.of());
    }
  }

  @PostMapping("/custody/{ref}/answer")
  ModelAndView answer(Viewer viewer, @PathVariable String ref, @RequestParam(defaultValue = "") String answer) {
    return done(viewer, ref, Map.of("typedAnswer", answer), () -> custody.answer(viewer, ref, text("answer", answer)));
  }

  static String text(String field, String typed) {
    String text = FormBinder.clean(typed == null ? "" : typed);
    if (text.isEmpty()) {
      throw DomainException.invalid(field, "form.NotBlank");
    }
    if (text.length() > LONGEST) {
      throw DomainException.invalid(field, "form.Length", LONGEST, text.length());
    }
    return text;
  }

  private ModelAndView done(Viewer viewer, String ref, Map<String, Object> typed, Runnable deed) {
    try {
      deed.run();
    } catch (DomainException refusal) {
      return refused(viewer, ref, refusal, typed);
    }
    return to("/custody?said=done");
  }

  private ModelAndView refused(Viewer viewer, String ref, DomainException refusal, Map<String, Object> typed) {
    if (refusal.kind() == DomainException.Kind.NOT_FOUND) {
      throw refusal;
    }
    Map<String, Object> more = new LinkedHashMap<>(typed);
    more.put("fault", texts.error(refusal.getMessage(), refusal.arguments().toArray()));
    more.put("faultField", refusal.field() == null ? "" : refusal.field());
    ModelAndView page = page(viewer, ref, more);
    page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
    return page;
  }

  private ModelAndView page(Viewer viewer, String ref, Map<String, Object> more) {
    Map<String, Object> model = new LinkedHashMap<>(Map.of("faultField", "", "typedReason", "", "typedAnswer", ""));
    model.put("request", custody.one(viewer, ref));
    model.put("hasKey", keys.has(viewer));
    model.putAll(more);
    return new ModelAndView("escrow/request", model);
  }

  static ModelAndView to(String path) {
    RedirectView redirect = new RedirectView(path);
    redirect.setStatusCode(HttpStatus.SEE_OTHER);
    redirect.setExposeModelAttributes(false);
    return new ModelAndView(redirect);
  }
}
