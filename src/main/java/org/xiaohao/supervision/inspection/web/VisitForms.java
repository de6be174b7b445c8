package org.xiaohao.supervision.inspection.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.workflow.TaskHandler.Choice;
import org.xiaohao.supervision.inspection.NewVisit;
import org.xiaohao.supervision.inspection.Squads;

/** The form that opens a visit, with the squads of the person and the counties they may visit. */
@Component
class VisitForms {

  private final Squads squads;

  VisitForms(Squads squads) {
    this.squads = squads;
  }

  PageForms.Form<NewVisit> open(Viewer viewer) {
    List<Office> own = squads.of(viewer);
    if (own.isEmpty()) {
      throw DomainException.forbidden("inspection.squad.not.yours");
    }
    Map<String, List<Choice>> choices = new LinkedHashMap<>();
    choices.put("office", own.stream().map(one -> new Choice(String.valueOf(one.id()), one.name())).toList());
    choices.put("area", own.stream().flatMap(one -> squads.counties(one.id()).stream()).distinct()
        .map(county -> new Choice(String.valueOf(county.id()), county.name())).toList());
    return new PageForms.Form<>("inspection/openVisit", NewVisit.class, choices);
  }
}
