package org.xiaohao.casework.report.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.xiaohao.casework.escrow.Identity;
import org.xiaohao.casework.escrow.Purpose;
import org.xiaohao.casework.report.CallBack;
import org.xiaohao.casework.report.ReporterIdentities;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.FormBinder;

/** Where handlers ask for a named reporter's name, read what was granted and record the call-back. */
@Controller
class IdentityPages {

  private static final Set<String> SAID = Set.of("asked", "called");

  private final ReporterIdentities identities;
  private final FieldFaults faults;

  IdentityPages(ReporterIdentities identities, FieldFaults faults) {
    this.identities = identities;
    this.faults = faults;
  }

  @GetMapping("/reports/{ref}/identity")
  ModelAndView show(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) String said) {
    return page(viewer, ref, Map.of("said", SAID.contains(String.valueOf(said)) ? said : ""));
  }

  @PostMapping("/reports/{ref}/identity")
  ModelAndView ask(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) Purpose purpose,
      @RequestParam(defaultValue = "") String reason, @RequestParam(required = false) List<Long> team) {
    try {
      identities.ask(viewer, ref, purpose, FormBinder.clean(reason), team == null ? List.of() : team);
    } catch (DomainException refusal) {
      return refused(viewer, ref, refusal, reason);
    }
    return ReceiptPages.to("/reports/" + ref + "/identity?said=asked");
  }

  /** The name stands in the answer itself and in no page that could be gone back to: nothing here is stored. */
  @PostMapping("/reports/{ref}/identity/{request}/open")
  ModelAndView open(Viewer viewer, @PathVariable String ref, @PathVariable String request) {
    Identity identity = identities.open(viewer, ref, request);
    return page(viewer, ref, Map.of("identity", identity));
  }

  @PostMapping("/reports/{ref}/identity/call-back")
  ModelAndView calledBack(Viewer viewer, @PathVariable String ref, @RequestParam(required = false) CallBack outcome) {
    try {
      identities.calledBack(viewer, ref, outcome);
    } catch (DomainException refusal) {
      return refused(viewer, ref, refusal, "");
    }
    return ReceiptPages.to("/reports/" + ref + "/identity?said=called");
  }

  private ModelAndView refused(Viewer viewer, String ref, DomainException refusal, String typed) {
    if (refusal.kind() == DomainException.Kind.NOT_FOUND) {
      throw refusal;
    }
    ModelAndView page = page(viewer, ref, Map.of("faults", faults.of(refusal), "typed", typed));
    page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
    return page;
  }

  private ModelAndView page(Viewer viewer, String ref, Map<String, Object> more) {
    Map<String, Object> model = new LinkedHashMap<>(Map.of("faults", Map.of(), "typed", "", "said", ""));
    ReporterIdentities.Overview overview = identities.overview(viewer, ref);
    model.put("overview", overview);
    model.put("report", overview.report());
    model.put("purposes", Purpose.values());
    model.put("outcomes", CallBack.values());
    model.putAll(more);
    return new ModelAndView("report/identity", model);
  }
}
