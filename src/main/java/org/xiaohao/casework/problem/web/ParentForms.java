package org.xiaohao.casework.problem.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.NoneHereDraft;
import org.xiaohao.casework.problem.ParentChoices;
import org.xiaohao.casework.problem.ParentDraft;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.workflow.TaskHandler.Choice;

/** The forms by which a province lists a problem and draws from the counties that say "none here". */
@Component
class ParentForms {

  private final ParentChoices choices;

  ParentForms(ParentChoices choices) {
    this.choices = choices;
  }

  boolean mayList(Viewer viewer) {
    return !choices.offices(viewer).isEmpty();
  }

  PageForms.Form<ParentDraft> listing(Viewer viewer) {
    List<Office> offices = demanded(viewer);
    Map<String, List<Choice>> all = new LinkedHashMap<>(choices.of(offices.get(0).id()));
    all.put("office", offices(offices));
    return new PageForms.Form<>("problem/listParent", ParentDraft.class, all);
  }

  PageForms.Form<NoneHereDraft> draw(Viewer viewer) {
    return new PageForms.Form<>("problem/drawNoneHere", NoneHereDraft.class,
        Map.of("office", offices(demanded(viewer))));
  }

  private List<Office> demanded(Viewer viewer) {
    List<Office> offices = choices.offices(viewer);
    if (offices.isEmpty()) {
      throw DomainException.forbidden("problem.list.not.your.office");
    }
    return offices;
  }

  private static List<Choice> offices(List<Office> offices) {
    return offices.stream().map(office -> new Choice(String.valueOf(office.id()), office.name())).toList();
  }
}
