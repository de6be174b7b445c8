package org.xiaohao.casework.report.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.xiaohao.casework.report.FilingProof;
import org.xiaohao.casework.report.FilingProofs;
import org.xiaohao.casework.report.FilingProofs.Verdict;
import org.xiaohao.casework.report.web.ReceiptCookie.Guest;

/** The proof of filing: made on request in the answer to a form, checked by anybody (decision 14). */
@Controller
class ProofPages {

  private final FilingProofs proofs;
  private final ReceiptCookie cookie;
  private final ReceiptModels models;

  ProofPages(FilingProofs proofs, ReceiptCookie cookie, ReceiptModels models) {
    this.proofs = proofs;
    this.cookie = cookie;
    this.models = models;
  }

  /** Shows it once; neither proof nor nonce is stored anywhere. */
  @PostMapping("/receipt/proof")
  ModelAndView issue(HttpServletRequest request, @RequestParam(defaultValue = "") String token) {
    Optional<Guest> guest = cookie.guest(request);
    if (guest.isEmpty()) {
      return ReceiptPages.to("/receipt");
    }
    models.requireToken(guest.get(), token);
    return new ModelAndView("public/proof", Map.of("issued", proofs.issue(guest.get().visit())));
  }

  @GetMapping("/receipt/proof")
  ModelAndView back() {
    return ReceiptPages.to("/receipt");
  }

  @GetMapping("/receipt/check")
  ModelAndView form() {
    return page(Map.of(), "", "", "");
  }

  /** Checks a proof; neither it nor the words are kept. */
  @PostMapping("/receipt/check")
  ModelAndView check(@RequestParam(defaultValue = "") String proof, @RequestParam(defaultValue = "") String nonce,
      @RequestParam(defaultValue = "") String words) {
    Map<String, Object> result = new LinkedHashMap<>();
    Optional<FilingProof> read = proofs.read(proof);
    Verdict verdict = read.map(one -> proofs.check(one, nonce, words)).orElse(Verdict.FALSE);
    result.put("verdict", verdict);
    if (verdict != Verdict.FALSE) {
      result.put("checked", read.orElseThrow());
    }
    return page(result, proof, nonce, words);
  }

  private ModelAndView page(Map<String, Object> result, String proof, String nonce, String words) {
    Map<String, Object> model = new LinkedHashMap<>(result);
    model.put("proof", proof);
    model.put("nonce", nonce);
    model.put("words", words);
    model.put("keys", proofs.publicKeys());
    boolean wrong = result.get("verdict") == Verdict.FALSE || result.get("verdict") == Verdict.OTHER_WORDS;
    return new ModelAndView("public/check", model, wrong ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK);
  }
}
