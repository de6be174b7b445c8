package org.xiaohao.casework.interview.web;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.casework.interview.Interview;
import org.xiaohao.casework.interview.InterviewPlans;
import org.xiaohao.casework.interview.Interviews;
import org.xiaohao.casework.interview.Minutes;
import org.xiaohao.casework.interview.NegativeList;
import org.xiaohao.casework.interview.TriggerFacts;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.CaseFrames;

/** The list of interviews and the page of one, with what made the rules propose it. */
@Controller
class InterviewPages {

  private static final int PAGE = 50;

  private final Interviews interviews;
  private final Contents contents;
  private final Divisions divisions;
  private final CaseFrames frames;

  InterviewPages(Interviews interviews, Contents contents, Divisions divisions, CaseFrames frames) {
    this.interviews = interviews;
    this.contents = contents;
    this.divisions = divisions;
    this.frames = frames;
  }

  /** What an interview rests on and what came of it. */
  @Component
  record Contents(TriggerFacts facts, NegativeList negativeList, Minutes minutes, InterviewPlans plans) {
  }

  @GetMapping("/desk/interviews")
  String list(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    var rows = interviews.list(viewer, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    model.addAttribute("divisions", divisions);
    model.addAttribute("mayPropose", viewer.holds(Role.SUPERVISION_OFFICE));
    return "interview/interviews";
  }

  @GetMapping("/interviews/{ref}")
  String show(Viewer viewer, @PathVariable String ref, Model model) {
    Interview interview = interviews.byRef(viewer, ref);
    model.addAttribute("interview", interview);
    model.addAttribute("area", divisions.byId(interview.areaDivisionId()).name());
    model.addAttribute("persons", interviews.persons(interview));
    model.addAttribute("facts", contents.facts().of(interview));
    model.addAttribute("negatives", contents.negativeList().on(interview.openedOn()).stream()
        .filter(item -> interview.negatives().contains(item.code())).toList());
    model.addAttribute("plans", contents.plans().of(interview));
    model.addAttribute("minutes", contents.minutes().last(interview));
    model.addAttribute("frame", frames.of(viewer, interview.subject()));
    return "interview/interview";
  }
}
