package org.xiaohao.supervision.inspection.web;

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
import org.xiaohao.supervision.inspection.NewInspection;

/** The form that opens an inspection. */
@Component
class InspectionForms {

  private final Offices offices;

  InspectionForms(Offices offices) {
    this.offices = offices;
  }

  PageForms.Form<NewInspection> open(Viewer viewer) {
    List<Choice> own = viewer.officesWith(Set.of(Role.SUPERVISION_OFFICE)).stream().map(offices::byId)
        .map(office -> new Choice(String.valueOf(office.id()), office.name())).toList();
    if (own.isEmpty()) {
      throw DomainException.forbidden("problem.list.not.your.office");
    }
    return new PageForms.Form<>("inspection/openInspection", NewInspection.class, Map.of("office", own));
  }
}
