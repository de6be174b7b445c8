package org.xiaohao.platform.web.absence;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.absence.AbsenceForm;
import org.xiaohao.platform.absence.Absences;
import org.xiaohao.platform.access.BusinessDay;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.PageForms;

/** One's own absences, those of one's office if one heads it, and in whose stead one acts. */
@Controller
class AbsencePages {

  private final Absences absences;
  private final AbsenceForms absenceForms;
  private final PageForms forms;
  private final BusinessDay day;

  AbsencePages(Absences absences, AbsenceForms absenceForms, PageForms forms, BusinessDay day) {
    this.absences = absences;
    this.absenceForms = absenceForms;
    this.forms = forms;
    this.day = day;
  }

  @GetMapping("/absences")
  String list(Viewer viewer, @RequestParam(required = false) String said, Model model, HttpServletResponse response) {
    model.addAttribute("said", said);
    PageForms.Form<AbsenceForm> form = absenceForms.of(viewer);
    PageForms.Sheet sheet = sheet(viewer, model, response);
    boolean nobody = form.choices().get("substitute").isEmpty();
    return nobody ? sheet.view() : forms.show(form, Map.of("person", viewer.personId()), sheet);
  }

  @PostMapping("/absences")
  String enter(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return forms.take(absenceForms.of(viewer), typed, form -> {
      absences.enter(viewer, form);
      return "redirect:/absences?said=absence.entered";
    }, sheet(viewer, model, response));
  }

  @PostMapping("/absences/{id}/end")
  String end(Viewer viewer, @PathVariable long id) {
    absences.end(viewer, id);
    return "redirect:/absences?said=absence.ended";
  }

  private PageForms.Sheet sheet(Viewer viewer, Model model, HttpServletResponse response) {
    model.addAttribute("rows", absences.shown(viewer));
    model.addAttribute("standingIn", absences.standingIn(viewer));
    model.addAttribute("today", day.today());
    return new PageForms.Sheet("absence/absences", "/absences", model, response);
  }
}
