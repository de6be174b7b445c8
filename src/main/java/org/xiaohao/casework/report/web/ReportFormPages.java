package org.xiaohao.casework.report.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.xiaohao.casework.report.FiledReport;
import org.xiaohao.casework.report.Places;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.platform.workflow.InvalidForm;

/** The public form: three pages, no session, no script, no cookie; the receipt stands in the answer to the last one. */
@Controller
class ReportFormPages {

  private static final int LAST = 3;

  private final Reports reports;
  private final FilingForms forms;
  private final ChosenPlace chosen;
  private final Places places;
  private final FieldFaults faults;

  ReportFormPages(Reports reports, FilingForms forms, ChosenPlace chosen, Places places, FieldFaults faults) {
    this.reports = reports;
    this.forms = forms;
    this.chosen = chosen;
    this.places = places;
    this.faults = faults;
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
    return page(DraftForm.empty(), 1, Map.of()).addObject("fresh", true);
  }

  /**
   * Turns the pages and sends.
   *
   * @param step the page that was filled in
   * @param go which button: next, back, place, send
   */
  @PostMapping("/report")
  ModelAndView turn(HttpServletRequest request, @RequestParam(defaultValue = "0") int step,
      @RequestParam(defaultValue = "next") String go) {
    DraftForm draft = DraftForm.of(request.getParameterMap(), chosen.of(request.getParameterValues("place")));
    if (step < 1 || step > LAST || draft.get("seed").isEmpty()) {
      // A body over the server's limit arrives without fields.
      return page(DraftForm.empty(), 1, Map.of("form", faults.text("report.form.lost")));
    }
    return switch (go) {
      case "place" -> page(draft, 1, Map.of());
      case "back" -> page(draft, Math.max(1, step - 1), Map.of());
      case "send" -> send(draft);
      default -> next(draft, step);
    };
  }

  private ModelAndView next(DraftForm draft, int step) {
    Map<String, String> wrong = new LinkedHashMap<>(check(draft));
    wrong.keySet().removeIf(field -> DraftForm.pageOf(field) != step);
    return wrong.isEmpty() ? page(draft, Math.min(LAST, step + 1), Map.of()) : page(draft, step, wrong);
  }

  private Map<String, String> check(DraftForm draft) {
    try {
      forms.filing(forms.bind(draft.json()));
      return Map.of();
    } catch (InvalidForm invalid) {
      return faults.of(invalid);
    }
  }

  private ModelAndView send(DraftForm draft) {
    Map<String, String> wrong = check(draft);
    if (!wrong.isEmpty()) {
      int first = wrong.keySet().stream().mapToInt(DraftForm::pageOf).min().orElse(1);
      return page(draft, first, wrong);
    }
    FilingForm form = forms.bind(draft.json());
    FiledReport filed = reports.file(forms.filing(form));
    return new ModelAndView("public/filed",
        Map.of("filed", filed, "named", form.signature().named(), "byFile", form.toldByFile()));
  }

  private ModelAndView page(DraftForm draft, int step, Map<String, String> wrong) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("form", draft);
    model.put("step", step);
    model.put("faults", wrong);
    if (step == 1) {
      model.put("places", chosen.steps(draft.place()));
    } else {
      model.put("placeName", chosen.name(draft.place()));
    }
    if (step == 2) {
      model.put("units", places.postsByUnit(chosen.orTop(draft.place()).id()));
    }
    if (step == LAST) {
      model.put("posts", postNames(draft));
    }
    return new ModelAndView("public/form" + step, model, wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
  }

  private Map<Integer, String> postNames(DraftForm draft) {
    Map<Integer, String> names = new LinkedHashMap<>();
    for (int i = 0; i < DraftForm.RESPONDENTS; i++) {
      String post = draft.get("respondent" + i + "post");
      String typed = String.join(" ", draft.get("respondent" + i + "unit"), draft.get("respondent" + i + "title"),
          draft.get("respondent" + i + "name")).strip();
      String listed = post.matches("\\d{1,18}") ? places.postName(Long.parseLong(post)) : "";
      if (!(listed + typed).isEmpty()) {
        names.put(i, (listed + " " + typed).strip());
      }
    }
    return names;
  }
}
