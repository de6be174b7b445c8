package org.xiaohao.casework.reward.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.casework.report.Receipts;
import org.xiaohao.casework.report.ReporterVisit;
import org.xiaohao.casework.reward.ClaimDesk;
import org.xiaohao.casework.reward.PayWay;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.gate.Gate;
import org.xiaohao.platform.workflow.FormBinder;

/** Claiming a reward, for programs: by the receipt code and the word, like the page (S34). */
@RestController
@RequestMapping("/api/v1/receipts")
class ClaimApi {

  private final Receipts receipts;
  private final ClaimDesk claims;
  private final Gate gate;
  private final FormBinder binder;

  ClaimApi(Receipts receipts, ClaimDesk claims, Gate gate, FormBinder binder) {
    this.receipts = receipts;
    this.claims = claims;
    this.gate = gate;
    this.binder = binder;
  }

  /** A receipt code. */
  record Code(@NotBlank @Size(max = 50) String code) {
  }

  /** The word without which nothing is paid; shown once. */
  record Word(String word) {
  }

  /**
   * A claim.
   *
   * @param payee whom to pay and where; absent in cash
   */
  record Claim(@NotBlank @Size(max = 50) String code, @NotBlank @Size(max = 50) String word, @NotNull PayWay way,
      @Size(max = 500) String payee) {

    @Override
    public String toString() {
      return "Claim[hidden]";
    }
  }

  @Operation(summary = "Shows the claim word of a reward that was granted, once")
  @PostMapping("/claim-words")
  Word word(@RequestBody @Schema(implementation = Code.class) JsonNode json, HttpServletRequest request) {
    return new Word(claims.word(open(binder.bind(json, Code.class).code(), request)).shown());
  }

  @Operation(summary = "Claims a reward by receipt code and claim word")
  @PostMapping("/claims")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void claim(@RequestBody @Schema(implementation = Claim.class) JsonNode json, HttpServletRequest request) {
    Claim claim = binder.bind(json, Claim.class);
    claims.claim(open(claim.code(), request), claim.word(), claim.way(), claim.payee());
  }

  /** A code that nobody has counts against its sender, as on the receipt page (W3). */
  private ReporterVisit open(String code, HttpServletRequest request) {
    try {
      return receipts.open(code);
    } catch (DomainException refusal) {
      Duration wait = refusal.kind() == DomainException.Kind.NOT_FOUND ? gate.wrongCode(request.getRemoteAddr())
          : Duration.ZERO;
      if (wait.isZero()) {
        throw refusal;
      }
      throw new DomainException(DomainException.Kind.TOO_MANY, "receipt.wait", "code", wait.toMinutes() + 1);
    }
  }
}
