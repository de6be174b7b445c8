package org.xiaohao.casework.report.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.xiaohao.casework.report.MessageKind;
import org.xiaohao.casework.report.ReceiptSessions;
import org.xiaohao.casework.report.Receipts;
import org.xiaohao.casework.report.ReporterVisit;
import org.xiaohao.casework.report.web.ReceiptCookie.Guest;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.vault.MistypedReceipt;

/** The receipt page: where the report stands, what was written, and a place to write more. */
@Controller
class ReceiptPages {

  private final Receipts receipts;
  private final ReceiptSessions sessions;
  private final ReceiptCookie cookie;
  private final ReceiptModels models;
  private final FieldFaults faults;
  private final FormGate gate;
  private final KeptPage kept;

  ReceiptPages(Receipts receipts, ReceiptSessions sessions, ReceiptCookie cookie, ReceiptModels models,
      FieldFaults faults, FormGate gate, KeptPage kept) {
    this.receipts = receipts;
    this.sessions = sessions;
    this.cookie = cookie;
    this.models = models;
    this.faults = faults;
    this.gate = gate;
    this.kept = kept;
  }

  @GetMapping("/receipt")
  ModelAndView show(HttpServletRequest request, @RequestParam(required = false) String said) {
    return cookie.guest(request).map(guest -> models.thread(guest, said, Map.of())).orElseGet(() -> enter(Map.of()));
  }

  /**
   * Opens the report of a code; the code is not shown again.
   *
   * @param text a message that was typed when the visit had ended; it is not stored before the visitor sends it
   */
  @PostMapping("/receipt")
  ModelAndView open(HttpServletRequest request, HttpServletResponse response,
      @RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String text) {
    ReporterVisit visit;
    try {
      visit = receipts.open(code);
    } catch (DomainException refusal) {
      return wrong(request, response, refusal).addObject("typed", text)
          .addObject("code", refusal instanceof MistypedReceipt mistyped && !mistyped.mayHoldACode() ? code : null);
    }
    byte[] secret = sessions.start(visit);
    cookie.set(request, response, secret);
    return text.isBlank() ? to("/receipt")
        : models.thread(new Guest(visit, sessions.formToken(secret)), null, Map.of()).addObject("typed", text);
  }

  /**
   * A mistyped code counts for nothing and stays to be mended, since it is none; one that nobody has counts against its
   * sender, who may still enter a right one.
   */
  private ModelAndView wrong(HttpServletRequest request, HttpServletResponse response, DomainException refusal) {
    Duration wait = refusal.kind() == DomainException.Kind.NOT_FOUND ? gate.wrongCode(request) : Duration.ZERO;
    if (wait.isZero()) {
      return enter(Map.of("code", faults.text(refusal.getMessage(), refusal.arguments().toArray())));
    }
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    ModelAndView page = enter(Map.of("code", faults.text("receipt.wait", wait.toMinutes() + 1)));
    page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
    return page;
  }

  /** Addresses of forms, when somebody comes back to them. */
  @GetMapping({"/receipt/messages", "/receipt/files", "/receipt/leave"})
  ModelAndView back() {
    return to("/receipt");
  }

  @PostMapping("/receipt/messages")
  ModelAndView write(HttpServletRequest request, @RequestParam Map<String, String> form) {
    try {
      return written(request, form);
    } catch (DomainException refusal) {
      throw refusal;
    } catch (RuntimeException failure) {
      return kept.of(request, "/receipt/messages", failure);
    }
  }

  private ModelAndView written(HttpServletRequest request, Map<String, String> form) {
    Optional<Guest> guest = cookie.guest(request);
    if (guest.isEmpty()) {
      return enter(Map.of("form", faults.text("receipt.ended"))).addObject("typed", form.get("text"));
    }
    models.requireToken(guest.get(), form.get("token"));
    MessageKind kind = "OBJECTION".equals(form.get("kind")) ? MessageKind.OBJECTION : MessageKind.SUPPLEMENT;
    try {
      models.add(guest.get(), kind, form.getOrDefault("text", ""), form.getOrDefault("nonce", ""));
    } catch (DomainException refusal) {
      return models.thread(guest.get(), null, Map.of("text", faults.of(refusal).values().iterator().next()))
          .addObject("typed", form.get("text"));
    }
    return to("/receipt?said=message");
  }

  @PostMapping("/receipt/leave")
  ModelAndView leave(HttpServletRequest request, HttpServletResponse response,
      @RequestParam(defaultValue = "") String token) {
    cookie.guest(request).ifPresent(guest -> models.requireToken(guest, token));
    cookie.end(request, response);
    return to("/");
  }

  private static ModelAndView enter(Map<String, String> wrong) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("faults", wrong);
    return new ModelAndView("public/enter", model, wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
  }

  static ModelAndView to(String path) {
    RedirectView redirect = new RedirectView(path);
    redirect.setStatusCode(HttpStatus.SEE_OTHER);
    redirect.setExposeModelAttributes(false);
    return new ModelAndView(redirect);
  }
}
