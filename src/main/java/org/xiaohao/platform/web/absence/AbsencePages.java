package org.xiaohao.platform.web.absence;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.absence.Absences;
import org.xiaohao.platform.access.BusinessDay;
import org.xiaohao.platform.access.Viewer;

/** One's own absences, those of one's office if one heads it, and in whose stead one acts. */
@Controller
class AbsencePages {

  private final Absences absences;
  private final AbsenceForms forms;
  private final BusinessDay day;

  AbsencePages(Absences absences, AbsenceForms forms, BusinessDay day) {
    this.absences = absences;
    this.forms = forms;
    this.day = day;
  }

  @GetMapping("/absences")
  String list(Viewer viewer, @RequestParam(required = false) String said, Model model) {
    forms.show(viewer, model);
    model.addAttribute("said", said);
    return page(viewer, model);
  }

  @PostMapping("/absences")
  String enter(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    try {
      absences.enter(viewer, forms.bind(viewer, typed));
      return "redirect:/absences?said=absence.entered";
    } catch (DomainException refusal) {
      if (!refusal.leavesForm()) {
        throw refusal;
      }
      response.setStatus(refusal.kind().status());
      forms.refused(viewer, typed, refusal, model);
      return page(viewer, model);
    }
  }

  @PostMapping("/absences/{id}/end")
  String end(Viewer viewer, @PathVariable long id) {
    absences.end(viewer, id);
    return "redirect:/absences?said=absence.ended";
  }

  private String page(Viewer viewer, Model model) {
    model.addAttribute("rows", absences.shown(viewer));
    model.addAttribute("standingIn", absences.standingIn(viewer));
    model.addAttribute("today", day.today());
    return "absence/absences";
  }
}
