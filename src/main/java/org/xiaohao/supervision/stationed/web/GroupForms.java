package org.xiaohao.supervision.stationed.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.web.Names;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.platform.workflow.TaskHandler.Choice;
import org.xiaohao.supervision.stationed.NewGroup;
import org.xiaohao.supervision.stationed.NewVisit;
import org.xiaohao.supervision.stationed.StationedCadre;
import org.xiaohao.supervision.stationed.StationedOffices;

/** The forms of work groups: where they go, and what they say of each cadre. */
@Component
class GroupForms {

  private final StationedOffices offices;
  private final Names names;
  private final Texts texts;

  GroupForms(StationedOffices offices, Names names, Texts texts) {
    this.offices = offices;
    this.names = names;
    this.texts = texts;
  }

  PageForms.Form<NewGroup> send(Viewer viewer) {
    List<Office> own = offices.organisations(viewer);
    if (own.isEmpty()) {
      throw DomainException.forbidden("stationed.group.not.yours");
    }
    return new PageForms.Form<>("stationed/sendGroup", NewGroup.class, Map.of("office", own.stream()
        .map(one -> new Choice(String.valueOf(one.id()), one.name())).toList(), "areas", own.stream()
        .flatMap(one -> offices.areas(one).stream()).distinct()
        .map(one -> new Choice(String.valueOf(one.id()), one.name())).toList()));
  }

  /** A cadre is named by role, sending unit and reference. */
  PageForms.Form<NewVisit> visit(List<StationedCadre> there) {
    return new PageForms.Form<>("stationed/recordVisit", NewVisit.class, Map.of("grades.cadre", there.stream()
        .map(one -> new Choice(String.valueOf(one.id()),
            texts.label(one.role()) + " · " + names.office(one.sendingOfficeId()) + " · " + one.ref())).toList()));
  }

  /** One row for each cadre who is there. */
  Map<String, Object> rows(List<StationedCadre> there) {
    List<Map<String, Object>> rows = new ArrayList<>();
    there.stream().filter(one -> one.toOn() == null).forEach(one -> rows.add(new HashMap<>(Map.of("cadre", one.id()))));
    return Map.of("grades", rows);
  }
}
