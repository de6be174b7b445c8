package org.xiaohao.platform.web.absence;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.absence.AbsenceForm;
import org.xiaohao.platform.absence.Colleagues;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.workflow.TaskHandler.Choice;

/** The form that enters an absence, with those for whom the viewer may enter one and those who could stand in. */
@Component
record AbsenceForms(Colleagues colleagues) {

  private static final String KEY = "absence/enter";

  PageForms.Form<AbsenceForm> of(Viewer viewer) {
    List<Person> absentees = colleagues.absentees(viewer);
    List<Person> substitutes = absentees.stream().flatMap(one -> colleagues.substitutesOf(one.id()).stream()).distinct()
        .toList();
    return new PageForms.Form<>(KEY, AbsenceForm.class,
        Map.of("person", choices(absentees), "substitute", choices(substitutes)));
  }

  private static List<Choice> choices(List<Person> people) {
    return people.stream().map(one -> new Choice(String.valueOf(one.id()), one.name())).toList();
  }
}
