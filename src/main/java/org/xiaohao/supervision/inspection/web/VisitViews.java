package org.xiaohao.supervision.inspection.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.xiaohao.casework.problem.ListFindings;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.supervision.inspection.CovertVisit;
import org.xiaohao.supervision.inspection.VisitFeedback;
import org.xiaohao.supervision.inspection.VisitFindings;
import org.xiaohao.supervision.inspection.VisitPlans;
import org.xiaohao.supervision.inspection.VisitState;

/** What the page of a visit shows. */
@Component
class VisitViews {

  private final VisitPlans plans;
  private final VisitFindings findings;
  private final VisitFeedback feedback;
  private final ListFindings items;
  private final CaseFrames frames;

  VisitViews(VisitPlans plans, VisitFindings findings, VisitFeedback feedback, ListFindings items, CaseFrames frames) {
    this.plans = plans;
    this.findings = findings;
    this.feedback = feedback;
    this.items = items;
    this.frames = frames;
  }

  boolean inSquad(Viewer viewer) {
    return viewer.holds(Role.COVERT_SQUAD);
  }

  void fill(Viewer viewer, CovertVisit visit, Model model) {
    boolean squad = viewer.holds(Role.COVERT_SQUAD, visit.squadOfficeId());
    model.addAttribute("visit", visit);
    model.addAttribute("frame", frames.of(viewer, visit.subject()));
    model.addAttribute("area", plans.area(visit));
    model.addAttribute("villages", plans.villages(visit));
    model.addAttribute("team", squad ? plans.team(visit) : List.of());
    model.addAttribute("findings", findings.of(visit));
    model.addAttribute("photos", findings.photos(visit));
    model.addAttribute("items", items.itemsOf(visit.subject()));
    model.addAttribute("served", feedback.of(visit));
    model.addAttribute("mayAdd", findings.mayAdd(viewer, visit));
    model.addAttribute("mayRecord", squad && visit.state() == VisitState.FINDINGS);
  }
}
