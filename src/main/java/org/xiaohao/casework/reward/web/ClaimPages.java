package org.xiaohao.casework.reward.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.xiaohao.casework.report.Receipts;
import org.xiaohao.casework.report.ReporterVisit;
import org.xiaohao.casework.reward.ClaimDesk;
import org.xiaohao.casework.reward.PayWay;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.gate.Gate;
import org.xiaohao.platform.vault.MistypedReceipt;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.platform.workflow.FormBinder;

/** Where a reporter collects: in words that do not say what, without login, cookie or script. */
@Controller
class ClaimPages {

  private static final int LONGEST = 500;

  private final Receipts receipts;
  private final ClaimDesk claims;
  private final Texts texts;
  private final Gate gate;

  ClaimPages(Receipts receipts, ClaimDesk claims, Texts texts, Gate gate) {
    this.receipts = receipts;
    this.claims = claims;
    this.texts = texts;
    this.gate = gate;
  }

  @GetMapping("/receipt/claim")
  ModelAndView form() {
    return page(Map.of(), Map.of());
  }

  @GetMapping("/receipt/claim/word")
  ModelAndView back() {
    RedirectView redirect = new RedirectView("/receipt/claim");
    redirect.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(redirect);
  }

  /** Shows the word once, in the answer to the form. */
  @PostMapping("/receipt/claim/word")
  ModelAndView word(HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
    try {
      return new ModelAndView("public/claim-word", Map.of("word", claims.word(receipts.open(code)).shown()));
    } catch (DomainException refusal) {
      return wrong(request, refusal, Map.of());
    }
  }

  @PostMapping("/receipt/claim")
  ModelAndView claim(HttpServletRequest request, @RequestParam Map<String, String> form) {
    String payee = FormBinder.clean(form.getOrDefault("payee", ""));
    Map<String, String> typed = Map.of("payee", payee, "way", form.getOrDefault("way", ""));
    ReporterVisit visit;
    try {
      visit = receipts.open(form.getOrDefault("code", ""));
    } catch (DomainException refusal) {
      return wrong(request, refusal, typed);
    }
    try {
      claims.claim(visit, form.getOrDefault("word", ""), way(form.get("way")), checked(payee));
    } catch (DomainException refusal) {
      return page(fault(refusal, "word"), typed);
    }
    return new ModelAndView("public/claim", Map.of("done", true, "faults", Map.of(), "typed", Map.of(), "ways",
        PayWay.values()));
  }

  /** A code that nobody has counts against its sender, as on the receipt page (W3). */
  private ModelAndView wrong(HttpServletRequest request, DomainException refusal, Map<String, String> typed) {
    Duration wait = refusal.kind() == DomainException.Kind.NOT_FOUND ? gate.wrongCode(request.getRemoteAddr())
        : Duration.ZERO;
    if (wait.isZero()) {
      return page(fault(refusal, "code"), typed);
    }
    ModelAndView page = page(Map.of("code", texts.error("receipt.wait", wait.toMinutes() + 1)), typed);
    page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
    return page;
  }

  private static PayWay way(String typed) {
    for (PayWay way : PayWay.values()) {
      if (way.name().equals(typed)) {
        return way;
      }
    }
    throw DomainException.invalid("way", "form.NotNull");
  }

  private static String checked(String payee) {
    if (payee.length() > LONGEST) {
      throw DomainException.invalid("payee", "form.Length", LONGEST, payee.length());
    }
    return payee.isEmpty() ? null : payee;
  }

  private Map<String, String> fault(DomainException refusal, String otherwise) {
    boolean mistyped = refusal instanceof MistypedReceipt || refusal.field() == null;
    return Map.of(mistyped ? otherwise : refusal.field(),
        texts.error(refusal.getMessage(), refusal.arguments().toArray()));
  }

  private static ModelAndView page(Map<String, String> faults, Map<String, String> typed) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("faults", faults);
    model.put("typed", typed);
    model.put("ways", PayWay.values());
    return new ModelAndView("public/claim", model, faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
  }
}
