package org.xiaohao.casework.report.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.casework.report.Envelope;
import org.xiaohao.casework.report.MessageView;
import org.xiaohao.casework.report.OfflineResult;
import org.xiaohao.casework.report.Report;
import org.xiaohao.casework.report.ReportContent;
import org.xiaohao.casework.report.ReportKind;
import org.xiaohao.casework.report.ReportState;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.casework.report.Signature;
import org.xiaohao.casework.report.TakeOver;
import org.xiaohao.casework.report.TakeOvers;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.FormBinder;

/** The office's side of reports, for programs: the same as its pages. */
@RestController
@RequestMapping("/api/v1")
class OfficeReportApi {

  private static final int LONGEST = 4000;

  private final Reports reports;
  private final OfflineForms forms;
  private final TakeOvers takeOvers;
  private final FormBinder binder;

  OfficeReportApi(Reports reports, OfflineForms forms, TakeOvers takeOvers, FormBinder binder) {
    this.reports = reports;
    this.forms = forms;
    this.takeOvers = takeOvers;
    this.binder = binder;
  }

  /** A report, opened; who a named reporter is stands nowhere here. */
  record Opened(String reference, ReportState state, Signature signature, LocalDate receivedOn, boolean urgent,
      List<ReportKind> kinds, ReportContent content, List<MessageView> messages) {
  }

  /** A letter, call or visit: what the clerk says of it, and the report itself. */
  record OfflineEntry(JsonNode entry, JsonNode report) {
  }

  /** What became of it. */
  record Entered(String reference, String receipt, Envelope envelope) {
  }

  /** A question to the reporter. */
  record Question(@NotBlank @Size(max = LONGEST) String text) {
  }

  @Operation(summary = "Opens a report; the opening is on record")
  @GetMapping("/reports/{ref}")
  Opened open(Viewer viewer, @PathVariable String ref) {
    Report report = reports.visible(viewer, ref);
    return new Opened(report.ref(), report.state(), report.signature(), report.receivedOn(), report.urgent(),
        report.kinds(), reports.content(viewer, report.id()), reports.messages(viewer, report.id()));
  }

  @Operation(summary = "Asks the reporter something in the thread")
  @PostMapping("/reports/{ref}/questions")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void ask(Viewer viewer, @PathVariable String ref, @RequestBody Question question) {
    reports.ask(viewer, ref, question(question.text() == null ? "" : question.text()));
  }

  @Operation(summary = "Hands evidence that came after the conclusion to those who verify")
  @PostMapping("/reports/{ref}/take-up")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void takeUp(Viewer viewer, @PathVariable String ref) {
    reports.takeUpAgain(viewer, ref);
  }

  @Operation(summary = "Takes a report over from a centre below; only the head of an upper centre")
  @PostMapping("/reports/{ref}/take-over")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void takeOver(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = TakeOver.class) JsonNode form) {
    takeOvers.take(viewer, ref, binder.bind(form, TakeOver.class));
  }

  @Operation(summary = "Archives a refused report")
  @PostMapping("/reports/{ref}/archive")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void archive(Viewer viewer, @PathVariable String ref) {
    reports.archiveRefused(viewer, ref);
  }

  @Operation(summary = "Enters a letter, call or visit, or keeps its envelope")
  @PostMapping("/offline-reports")
  @ResponseStatus(HttpStatus.CREATED)
  Entered enter(Viewer viewer, @RequestBody OfflineEntry entry) {
    OfflineResult result = reports.enterOffline(viewer, forms.offline(entry.entry(), entry.report()));
    return result.filed() == null ? new Entered(null, null, result.envelope())
        : new Entered(result.filed().ref(), result.filed().receipt().shown(), null);
  }

  private static String question(String typed) {
    String text = FormBinder.clean(typed);
    if (text.isEmpty()) {
      throw DomainException.invalid("text", "form.NotBlank");
    }
    if (text.length() > LONGEST) {
      throw DomainException.invalid("text", "form.Length", LONGEST, text.length());
    }
    return text;
  }
}
