package org.xiaohao.supervision.assessment.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Navigation;
import org.xiaohao.platform.web.NavigationEntry;
import org.xiaohao.platform.web.NavigationGroup;
import org.xiaohao.supervision.assessment.AssessmentAreas;

/** Leads to the assessment: the office that enters it first, those who read it behind their own work. */
@Component
class AssessmentNavigation implements Navigation {

  private final AssessmentAreas areas;

  AssessmentNavigation(AssessmentAreas areas) {
    this.areas = areas;
  }

  @Override
  public List<NavigationEntry> entries(Viewer viewer) {
    return areas.mayRead(viewer)
        ? List.of(new NavigationEntry("nav.assessments", "/desk/assessments", areas.entering(viewer).isEmpty() ? 43 : 13,
            NavigationGroup.RELIEF))
        : List.of();
  }
}
