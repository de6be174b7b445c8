package org.xiaohao.casework.report.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.xiaohao.casework.report.Places;

/** Draws the pages of the public form. */
@Component
class FilingViews {

  static final int LAST = 3;

  private final ChosenPlace chosen;
  private final Places places;
  private final EarlierCodes codes;

  FilingViews(ChosenPlace chosen, Places places, EarlierCodes codes) {
    this.chosen = chosen;
    this.places = places;
    this.codes = codes;
  }

  /** What the request brings, the choice of place followed down, the code of an earlier report exchanged. */
  DraftForm draft(HttpServletRequest request, HttpServletResponse response) {
    DraftForm draft = DraftForm.of(request.getParameterMap(), chosen.of(request.getParameterValues("place")));
    codes.exchange(draft, request, response);
    return draft;
  }

  ModelAndView page(DraftForm draft, int step, Map<String, String> wrong) {
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
      String listed = post.matches("\\d{1,18}") ? places.postName(Long.parseLong(post)).orElse("") : "";
      if (!(listed + typed).isEmpty()) {
        names.put(i, (listed + " " + typed).strip());
      }
    }
    return names;
  }
}
