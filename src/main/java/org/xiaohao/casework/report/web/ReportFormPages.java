package org.xiaohao.casework.report.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.xiaohao.casework.report.FiledReport;
import org.xiaohao.casework.report.PublicFiling;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.gate.NotYet;
import org.xiaohao.platform.workflow.InvalidForm;

/** The public form: three pages, no session, no cookie, no need of script; the receipt stands in the answer to the last. */
@Controller
class ReportFormPages {

  private final PublicFiling reports;
  private final FilingForms forms;
  private final FilingViews views;
  private final FormGate gate;
  private final FieldFaults faults;
  private final KeptPage kept;

  ReportFormPages(PublicFiling reports, FilingForms forms, FilingViews views, FormGate gate, FieldFaults faults, KeptPage kept) {
    this.reports = reports;
    this.forms = forms;
    this.views = views;
    this.gate = gate;
    this.faults = faults;
    this.kept = kept;
  }

  @GetMapping("/")
  String landing() {
    return "public/landing";
  }

  @GetMapping("/about")
  String about() {
    return "public/about";
  }

  @GetMapping("/report")
  ModelAndView start() {
    return views.page(DraftForm.empty(), 1, Map.of()).addObject("fresh", true);
  }

  /** Turns the pages and sends. Whatever happens, the answer holds what was typed. */
  @PostMapping("/report")
  ModelAndView turn(HttpServletRequest request, HttpServletResponse response) {
    try {
      DraftForm draft = views.draft(request, response);
      try {
        return turn(request, response, draft, step(request));
      } catch (DomainException refusal) {
        return last(request, draft, faults.of(refusal));
      }
    } catch (RuntimeException failure) {
      return kept.of(request, "/report", failure);
    }
  }

  private ModelAndView turn(HttpServletRequest request, HttpServletResponse response, DraftForm draft, int step) {
    if (step < 1 || step > FilingViews.LAST || draft.get("seed").isEmpty()) {
      // A body over the server's limit arrives without fields.
      return views.page(DraftForm.empty(), 1, Map.of("form", faults.text("report.form.lost")));
    }
    String go = request.getParameter("go");
    return switch (go == null ? "next" : go) {
      case "place" -> views.page(draft, 1, Map.of());
      case "back" -> views.page(draft, Math.max(1, step - 1), Map.of());
      case "send" -> send(request, response, draft);
      default -> step == FilingViews.LAST ? last(request, draft, Map.of()) : next(request, draft, step);
    };
  }

  private static int step(HttpServletRequest request) {
    String step = request.getParameter("step");
    return step != null && step.matches("[1-9]") ? Integer.parseInt(step) : 0;
  }

  private ModelAndView next(HttpServletRequest request, DraftForm draft, int step) {
    Map<String, String> wrong = check(draft);
    wrong.keySet().removeIf(field -> DraftForm.pageOf(field) != step);
    if (wrong.isEmpty() && step + 1 == FilingViews.LAST) {
      return last(request, draft, Map.of());
    }
    return wrong.isEmpty() ? views.page(draft, step + 1, Map.of()) : views.page(draft, step, wrong);
  }

  private ModelAndView last(HttpServletRequest request, DraftForm draft, Map<String, String> wrong) {
    return views.page(draft, FilingViews.LAST, wrong).addObject("challenge", gate.challenge(request));
  }

  private Map<String, String> check(DraftForm draft) {
    Map<String, String> wrong = new LinkedHashMap<>(draft.faults());
    try {
      forms.filing(forms.bind(draft.json()));
    } catch (InvalidForm invalid) {
      wrong.putAll(faults.of(invalid));
    }
    return wrong;
  }

  private ModelAndView send(HttpServletRequest request, HttpServletResponse response, DraftForm draft) {
    Map<String, String> wrong = check(draft);
    if (!wrong.isEmpty()) {
      int first = wrong.keySet().stream().mapToInt(DraftForm::pageOf).min().orElse(1);
      return views.page(draft, first, wrong);
    }
    try {
      gate.admit(request, draft.get("seed"));
    } catch (NotYet wait) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.seconds()));
      ModelAndView page = views.page(draft, FilingViews.LAST, faults.of(wait)).addObject("challenge", wait.turn());
      page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
      return page;
    }
    FilingForm form = forms.bind(draft.json());
    try {
      FiledReport filed = reports.file(forms.filing(form));
      return new ModelAndView("public/filed",
          Map.of("filed", filed, "named", form.signature().named(), "byFile", form.toldByFile(),
              "retaliation", form.retaliates()));
    } catch (DomainException refusal) {
      if (refusal.kind() != DomainException.Kind.INVALID) {
        throw refusal;
      }
      // Nobody keeps names where this would go; nothing was stored, all that was typed is still there.
      return views.page(draft, DraftForm.pageOf(refusal.field()), faults.of(refusal));
    }
  }
}
