package org.xiaohao.casework.report.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.xiaohao.casework.report.Duplicates;
import org.xiaohao.casework.report.OfflineResult;
import org.xiaohao.casework.report.Places;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.casework.report.SimilarReport;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;

/** Where clerks enter letters, calls and visits; of what belongs higher up only the envelope is kept. */
@Controller
class OfflinePages {

  private final Reports reports;
  private final OfflineForms forms;
  private final ChosenPlace chosen;
  private final Places places;
  private final FieldFaults faults;
  private final Duplicates duplicates;

  OfflinePages(Reports reports, OfflineForms forms, ChosenPlace chosen, Places places, FieldFaults faults,
      Duplicates duplicates) {
    this.reports = reports;
    this.forms = forms;
    this.chosen = chosen;
    this.places = places;
    this.faults = faults;
    this.duplicates = duplicates;
  }

  @GetMapping("/desk/reports/new")
  ModelAndView start(Viewer viewer) {
    return page(viewer, DraftForm.empty(), Map.of());
  }

  @PostMapping("/desk/reports/new")
  ModelAndView enter(Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "send") String go) {
    DraftForm draft = DraftForm.of(request.getParameterMap(), chosen.of(request.getParameterValues("place")));
    if (go.equals("place") || go.equals("similar")) {
      return page(viewer, draft, Map.of());
    }
    try {
      ObjectNode json = draft.json();
      OfflineResult result = reports.enterOffline(viewer, forms.offline(OfflineForms.json(request::getParameter), json));
      return new ModelAndView("report/entered", Map.of("result", result));
    } catch (DomainException refusal) {
      if (refusal.kind() != DomainException.Kind.INVALID) {
        throw refusal;
      }
      return page(viewer, draft, faults.of(refusal));
    }
  }

  /** The list alone, for a page that asks while the clerk chooses; only posts and place are sent, never the words. */
  @PostMapping("/desk/reports/similar")
  ModelAndView similar(Viewer viewer, HttpServletRequest request) {
    DraftForm draft = DraftForm.of(request.getParameterMap(), chosen.of(request.getParameterValues("place")));
    return new ModelAndView("report/similar :: list", Map.of("similar", similar(viewer, draft), "asked", asked(draft)));
  }

  private List<SimilarReport> similar(Viewer viewer, DraftForm draft) {
    Long place = draft.place() == null ? null : places.byCode(draft.place()).id();
    return duplicates.whileEntering(viewer, place, posts(draft));
  }

  private static boolean asked(DraftForm draft) {
    return draft.place() != null || !posts(draft).isEmpty();
  }

  private static List<Long> posts(DraftForm draft) {
    return IntStream.range(0, DraftForm.RESPONDENTS).mapToObj(i -> draft.get("respondent" + i + "post"))
        .filter(post -> post.matches("\\d{1,18}")).map(Long::valueOf).toList();
  }

  @PostMapping("/desk/envelopes/{id}/forwarded")
  ModelAndView forwarded(Viewer viewer, @PathVariable long id) {
    reports.envelopeForwarded(viewer, id);
    return ReceiptPages.to("/desk/reports/new");
  }

  private ModelAndView page(Viewer viewer, DraftForm draft, Map<String, String> wrong) {
    reports.requireClerk(viewer);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("form", draft);
    model.put("faults", wrong);
    model.put("places", chosen.steps(draft.place()));
    model.put("units", places.postsByUnit(chosen.orTop(draft.place()).id()));
    model.put("similar", similar(viewer, draft));
    model.put("asked", asked(draft));
    model.put("envelopes", reports.envelopes(viewer));
    return new ModelAndView("report/offline", model, wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
  }
}
