package org.xiaohao.casework.report.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.casework.report.Direction;
import org.xiaohao.casework.report.FiledReport;
import org.xiaohao.casework.report.MessageKind;
import org.xiaohao.casework.report.ReceiptView;
import org.xiaohao.casework.report.Receipts;
import org.xiaohao.casework.report.RefusalGround;
import org.xiaohao.casework.report.ReportState;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.platform.web.Texts;

/** Filing and looking up, for programs; without login, like the pages. */
@RestController
@RequestMapping("/api/v1")
class ReportApi {

  private final Reports reports;
  private final Receipts receipts;
  private final FilingForms forms;
  private final Texts texts;

  ReportApi(Reports reports, Receipts receipts, FilingForms forms, Texts texts) {
    this.reports = reports;
    this.receipts = receipts;
    this.forms = forms;
    this.texts = texts;
  }

  /** What a program is told after filing. */
  record Filed(String receipt, String centre, LocalDate receivedOn, LocalDate noticeDueOn) {
  }

  /** Where a report stands. */
  record Status(ReportState state, String stateText, LocalDate receivedOn, RefusalGround refusalGround,
      LocalDate noticeDueOn, LocalDate answerDueOn, List<Message> messages) {
  }

  /** A message of the thread. */
  record Message(Direction direction, MessageKind kind, LocalDateTime sentAt, String text) {
  }

  /** A receipt code; in the body, so that it stands in no address. */
  record Code(String code) {
  }

  @Operation(summary = "Files a report; the same seed files it once and shows the same receipt")
  @PostMapping("/reports")
  @ResponseStatus(HttpStatus.CREATED)
  Filed file(@RequestBody JsonNode json) {
    FiledReport filed = reports.file(forms.filing(forms.bind(json)));
    return new Filed(filed.receipt().shown(), filed.centre(), filed.receivedOn(), filed.noticeDueOn());
  }

  @Operation(summary = "Shows where the report of a receipt code stands, with its messages")
  @PostMapping("/receipts")
  Status status(@RequestBody Code code) {
    ReceiptView view = receipts.view(receipts.open(code.code()));
    return new Status(view.state(), texts.of("receipt.state." + view.state()), view.receivedOn(), view.refusalGround(),
        view.noticeDueOn(), view.answerDueOn(), view.messages().stream()
            .map(message -> new Message(message.direction(), message.kind(), message.sentAt(), message.text())).toList());
  }
}
