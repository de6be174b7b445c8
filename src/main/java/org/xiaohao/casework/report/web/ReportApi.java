package org.xiaohao.casework.report.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.casework.report.Direction;
import org.xiaohao.casework.report.FiledReport;
import org.xiaohao.casework.report.Filing;
import org.xiaohao.casework.report.MessageKind;
import org.xiaohao.casework.report.ReceiptView;
import org.xiaohao.casework.report.PublicFiling;
import org.xiaohao.casework.report.Receipts;
import org.xiaohao.casework.report.RefusalGround;
import org.xiaohao.casework.report.ReportState;
import org.xiaohao.casework.report.Retaliation;
import org.xiaohao.platform.gate.Challenge;
import org.xiaohao.platform.gate.NotYet;
import org.xiaohao.platform.web.Texts;

/** Filing and looking up, for programs; without login, like the pages. */
@RestController
@RequestMapping("/api/v1")
class ReportApi {

  private final PublicFiling reports;
  private final Receipts receipts;
  private final FilingForms forms;
  private final FormGate gate;
  private final ReceiptDoor door;
  private final EarlierCodes codes;
  private final Texts texts;

  ReportApi(PublicFiling reports, Receipts receipts, FilingForms forms, FormGate gate, ReceiptDoor door,
      EarlierCodes codes, Texts texts) {
    this.reports = reports;
    this.receipts = receipts;
    this.forms = forms;
    this.gate = gate;
    this.door = door;
    this.codes = codes;
    this.texts = texts;
  }

  /** Work to do: a number that, behind {@code nonce} and a full stop, has a SHA-256 with that many leading zero bits. */
  record Work(String challenge, String nonce, int difficulty, Instant expiresAt) {
  }

  /** What a program is told after filing. */
  record Filed(String receipt, String centre, LocalDate receivedOn, LocalDate noticeDueOn) {
  }

  /** Where a report stands. */
  record Status(ReportState state, String stateText, LocalDate receivedOn, RefusalGround refusalGround,
      LocalDate noticeDueOn, LocalDate answerDueOn, LocalDate usuallySeenBy, LocalDate disputableUntil,
      List<Message> messages) {
  }

  /** A message of the thread. */
  record Message(Direction direction, MessageKind kind, LocalDateTime sentAt, String text) {
  }

  /** A receipt code; in the body, so that it stands in no address. */
  record Code(String code) {
  }

  @Operation(summary = "Gives a challenge; its solution opens the filing of one report whatever the quota")
  @PostMapping("/challenges")
  Work challenge(HttpServletRequest request) {
    Challenge challenge = gate.challenge(request);
    return new Work(challenge.text(), challenge.nonce(), challenge.difficulty(), challenge.expiresAt());
  }

  @Operation(summary = "Files a report; the same seed files it once and shows the same receipt. Headers Challenge and "
      + "Solution carry done work; without it a quota applies")
  @PostMapping("/reports")
  @ResponseStatus(HttpStatus.CREATED)
  Filed file(@RequestBody @Schema(implementation = FilingForm.class) JsonNode json,
      HttpServletRequest request, HttpServletResponse response) {
    FilingForm form = forms.bind(json);
    Filing filing = suffered(forms.filing(form), form, request, response);
    try {
      gate.admitProgram(request, form.seed());
    } catch (NotYet wait) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.seconds()));
      throw wait;
    }
    FiledReport filed = reports.file(filing);
    return new Filed(filed.receipt().shown(), filed.centre(), filed.receivedOn(), filed.noticeDueOn());
  }

  private Filing suffered(Filing filing, FilingForm form, HttpServletRequest request, HttpServletResponse response) {
    return form.earlierReceipt() == null ? filing : filing.because(new Retaliation(
        codes.reportId(form.earlierReceipt(), "earlierReceipt", request, response), filing.retaliation().leakSuspected()));
  }

  @Operation(summary = "Shows where the report of a receipt code stands, with its messages")
  @PostMapping("/receipts")
  Status status(@RequestBody Code code, HttpServletRequest request, HttpServletResponse response) {
    ReceiptView view = receipts.view(door.open(code.code(), request, response));
    return new Status(view.state(), texts.of("receipt.state." + view.state()), view.receivedOn(), view.refusalGround(),
        view.noticeDueOn(), view.answerDueOn(), view.usuallySeenBy(),
        view.disputable() && view.term() != null ? view.term().until() : null, view.messages().stream()
            .map(message -> new Message(message.direction(), message.kind(), message.sentAt(), message.text())).toList());
  }
}
