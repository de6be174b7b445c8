package org.xiaohao.supervision.tender.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Names;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.workflow.TaskHandler.Choice;
import org.xiaohao.supervision.tender.NewTender;
import org.xiaohao.supervision.tender.TenderOffices;
import org.xiaohao.supervision.tender.TenderVerdict;

/** The forms of tenders. Who may not fill one in is told so before it is drawn. */
@Component
class TenderForms {

  static final PageForms.Form<TenderVerdict> VERDICT =
      new PageForms.Form<>("tender/decide", TenderVerdict.class, Map.of());

  private final TenderOffices offices;
  private final Names names;

  TenderForms(TenderOffices offices, Names names) {
    this.offices = offices;
    this.names = names;
  }

  PageForms.Form<NewTender> enter(Viewer viewer) {
    List<Long> own = offices.entering(viewer);
    if (own.isEmpty()) {
      throw DomainException.forbidden("tender.not.your.office");
    }
    return new PageForms.Form<>("tender/enter", NewTender.class, Map.of(
        "office", own.stream().map(id -> new Choice(String.valueOf(id), names.office(id))).toList(),
        "county", own.stream().flatMap(id -> offices.counties(id).stream()).distinct()
            .map(county -> new Choice(String.valueOf(county.id()), county.name())).toList()));
  }
}
