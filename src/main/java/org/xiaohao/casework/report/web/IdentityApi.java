package org.xiaohao.casework.report.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.casework.escrow.Identity;
import org.xiaohao.casework.escrow.Purpose;
import org.xiaohao.casework.escrow.RequestView;
import org.xiaohao.casework.report.CallBack;
import org.xiaohao.casework.report.ReporterIdentities;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.FormBinder;

/** Asking for a named reporter's name and calling back, for programs: the same as the page. */
@RestController
@RequestMapping("/api/v1/reports/{ref}")
class IdentityApi {

  private final ReporterIdentities identities;

  IdentityApi(ReporterIdentities identities) {
    this.identities = identities;
  }

  /** What is asked: what for, why, and the colleagues who read with the person who asks. */
  record Ask(Purpose purpose, String reason, List<Long> team) {
  }

  /** Reference of the request. */
  record Asked(String request) {
  }

  /** What came of the call-back. */
  record Outcome(CallBack outcome) {
  }

  @Operation(summary = "Lists the requests for the reporter's name; the name is not among them")
  @GetMapping("/identity-requests")
  List<RequestView> list(Viewer viewer, @PathVariable String ref) {
    return identities.overview(viewer, ref).requests();
  }

  @Operation(summary = "Asks the custodians for the reporter's name")
  @PostMapping("/identity-requests")
  @ResponseStatus(HttpStatus.CREATED)
  Asked ask(Viewer viewer, @PathVariable String ref, @RequestBody Ask ask) {
    return new Asked(identities.ask(viewer, ref, ask.purpose(), FormBinder.clean(ask.reason() == null ? "" : ask.reason()),
        ask.team() == null ? List.of() : ask.team()));
  }

  @Operation(summary = "Shows the name to a member of the team while the grant lasts; the reading is on record")
  @PostMapping("/identity-requests/{request}/open")
  Identity open(Viewer viewer, @PathVariable String ref, @PathVariable String request) {
    return identities.open(viewer, ref, request);
  }

  @Operation(summary = "Records what came of calling the reporter back")
  @PostMapping("/call-back")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void calledBack(Viewer viewer, @PathVariable String ref, @RequestBody Outcome outcome) {
    identities.calledBack(viewer, ref, outcome.outcome());
  }
}
