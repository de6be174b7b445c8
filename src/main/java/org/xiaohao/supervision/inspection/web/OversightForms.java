package org.xiaohao.supervision.inspection.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.workflow.TaskHandler.Choice;
import org.xiaohao.supervision.inspection.NewDirectReport;
import org.xiaohao.supervision.inspection.NewHearing;
import org.xiaohao.supervision.inspection.NewStatement;
import org.xiaohao.supervision.inspection.Speakers;
import org.xiaohao.supervision.inspection.Squads;

/** The forms that open direct reports, statements and hearings. */
@Component
class OversightForms {

  private final Squads squads;
  private final Speakers speakers;
  private final Offices offices;

  OversightForms(Squads squads, Speakers speakers, Offices offices) {
    this.squads = squads;
    this.speakers = speakers;
    this.offices = offices;
  }

  /** Whether the person may open one. */
  boolean may(Viewer viewer, String key) {
    return viewer.holds(key.equals("reportDirectly") ? Role.COVERT_SQUAD : Role.SUPERVISION_OFFICE);
  }

  PageForms.Form<NewDirectReport> reportDirectly(Viewer viewer) {
    List<Long> own = own(viewer, Role.COVERT_SQUAD);
    Map<String, List<Choice>> choices = choices(own);
    choices.put("area", own.stream().flatMap(office -> squads.counties(office).stream()).distinct()
        .map(county -> new Choice(String.valueOf(county.id()), county.name())).toList());
    return new PageForms.Form<>("inspection/reportDirectly", NewDirectReport.class, choices);
  }

  PageForms.Form<NewStatement> demandStatement(Viewer viewer) {
    List<Long> own = own(viewer, Role.SUPERVISION_OFFICE);
    Map<String, List<Choice>> choices = choices(own);
    choices.put("unit", own.stream().flatMap(office -> speakers.units(office).stream()).distinct()
        .map(unit -> new Choice(String.valueOf(unit.id()), unit.name())).toList());
    return new PageForms.Form<>("inspection/demandStatement", NewStatement.class, choices);
  }

  PageForms.Form<NewHearing> openHearing(Viewer viewer) {
    return new PageForms.Form<>("inspection/openHearing", NewHearing.class,
        choices(own(viewer, Role.SUPERVISION_OFFICE)));
  }

  private static List<Long> own(Viewer viewer, Role role) {
    List<Long> own = viewer.officesWith(Set.of(role));
    if (own.isEmpty()) {
      throw DomainException.forbidden(
          role == Role.COVERT_SQUAD ? "inspection.squad.not.yours" : "problem.list.not.your.office");
    }
    return own;
  }

  private Map<String, List<Choice>> choices(List<Long> own) {
    Map<String, List<Choice>> choices = new LinkedHashMap<>();
    choices.put("office", own.stream().map(offices::byId)
        .map(office -> new Choice(String.valueOf(office.id()), office.name())).toList());
    return choices;
  }
}
