package org.xiaohao.platform.web.absence;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.absence.AbsenceForm;
import org.xiaohao.platform.absence.Colleagues;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.workflow.TaskHandler.Choice;

/** The form that enters an absence. */
@Component
record AbsenceForms(Colleagues colleagues, PageForms forms) {

  private static final String KEY = "absence/enter";

  private PageForms.Form<AbsenceForm> form(Viewer viewer) {
    List<Person> absentees = colleagues.absentees(viewer);
    List<Person> substitutes = absentees.stream().flatMap(one -> colleagues.substitutesOf(one.id()).stream()).distinct()
        .toList();
    return new PageForms.Form<>(KEY, AbsenceForm.class,
        Map.of("person", choices(absentees), "substitute", choices(substitutes)));
  }

  private static List<Choice> choices(List<Person> people) {
    return people.stream().map(one -> new Choice(String.valueOf(one.id()), one.name())).toList();
  }

  /** An empty form, or none where nobody could stand in. */
  void show(Viewer viewer, Model model) {
    PageForms.Form<AbsenceForm> form = form(viewer);
    model.addAttribute("form", form.choices().get("substitute").isEmpty() ? null
        : forms.first(form, Map.of("person", viewer.personId())));
  }

  void refused(Viewer viewer, MultiValueMap<String, String> typed, DomainException refusal, Model model) {
    model.addAttribute("form", forms.refused(form(viewer), typed, refusal));
  }

  AbsenceForm bind(Viewer viewer, MultiValueMap<String, String> typed) {
    return forms.bind(form(viewer), typed);
  }
}
