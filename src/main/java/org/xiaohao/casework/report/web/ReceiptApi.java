package org.xiaohao.casework.report.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.casework.report.FilingProof;
import org.xiaohao.casework.report.FilingProofs;
import org.xiaohao.casework.report.MessageKind;
import org.xiaohao.casework.report.Supplements;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.workflow.FormBinder;

/** What a reporter does with a receipt, for programs: the code travels in each body, there is no session. */
@RestController
@RequestMapping("/api/v1/receipts")
class ReceiptApi {

  private final ReceiptDoor door;
  private final Supplements supplements;
  private final FilingProofs proofs;
  private final FormBinder binder;

  ReceiptApi(ReceiptDoor door, Supplements supplements, FilingProofs proofs, FormBinder binder) {
    this.door = door;
    this.supplements = supplements;
    this.proofs = proofs;
    this.binder = binder;
  }

  /**
   * More to say.
   *
   * @param dispute whether the outcome is brought before another office (W17); else it is a supplement or an answer
   * @param nonce made up by the sender: the same words with the same nonce count once
   */
  record Words(@NotBlank @Size(max = 50) String code, @NotBlank @Size(max = 20000) String text, Boolean dispute,
      @Size(max = 100) String nonce) {

    MessageKind kind() {
      return Boolean.TRUE.equals(dispute) ? MessageKind.OBJECTION : MessageKind.SUPPLEMENT;
    }

    @Override
    public String toString() {
      return "Words[hidden]";
    }
  }

  /** A receipt code alone. */
  record Code(@NotBlank @Size(max = 50) String code) {
  }

  /** Proof of filing and, to be kept apart from it, what opens it; shown once and stored nowhere. */
  record Proof(String proof, LocalDate day, Level level, String nonce, String words) {
  }

  @Operation(summary = "Adds the reporter's words to the thread; with dispute=true another office looks at the outcome")
  @PostMapping("/messages")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void add(@RequestBody @Schema(implementation = Words.class) JsonNode json,
      HttpServletRequest request, HttpServletResponse response) {
    Words words = binder.bind(json, Words.class);
    supplements.add(door.open(words.code(), request, response), words.kind(), words.text(),
        words.nonce() == null ? "" : words.nonce());
  }

  @Operation(summary = "Issues proof of filing: day and level only, checked without a look-up; it is stored nowhere")
  @PostMapping("/proofs")
  Proof prove(@RequestBody @Schema(implementation = Code.class) JsonNode json,
      HttpServletRequest request, HttpServletResponse response) {
    FilingProofs.Issued issued =
        proofs.issue(door.open(binder.bind(json, Code.class).code(), request, response));
    FilingProof proof = issued.proof();
    return new Proof(proof.shown(), proof.day(), proof.level(), issued.nonce(), issued.words());
  }
}
