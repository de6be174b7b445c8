package org.xiaohao.supervision.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.workflow.TaskHandler.Choice;
import org.xiaohao.supervision.assessment.Assessment;
import org.xiaohao.supervision.assessment.AssessmentAreas;
import org.xiaohao.supervision.assessment.AssessmentEntries;
import org.xiaohao.supervision.assessment.AssessmentEntry;
import org.xiaohao.supervision.assessment.Assessments;
import org.xiaohao.supervision.assessment.CountyLine;

/** The counties with their five indicators, one county with its corrections, and the form by which a county enters. */
@Controller
class AssessmentPages {

  private static final int PAGE = 50;
  private static final int MONTHS = 24;

  private final Assessments assessments;
  private final AssessmentEntries entries;
  private final AssessmentAreas areas;
  private final PageForms forms;
  private final CaseFrames frames;

  AssessmentPages(Assessments assessments, AssessmentEntries entries, AssessmentAreas areas, PageForms forms,
      CaseFrames frames) {
    this.assessments = assessments;
    this.entries = entries;
    this.areas = areas;
    this.forms = forms;
    this.frames = frames;
  }

  private List<YearMonth> months() {
    return Stream.iterate(areas.current(), month -> month.minusMonths(1)).limit(MONTHS).toList();
  }

  @GetMapping("/desk/assessments")
  String all(Viewer viewer, @RequestParam(required = false) String month, @RequestParam(required = false) String after,
      Model model) {
    YearMonth asked = areas.month(month);
    List<CountyLine> rows = assessments.list(viewer, asked, after, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).key() : null);
    model.addAttribute("month", asked);
    model.addAttribute("months", months());
    model.addAttribute("mayEnter", !areas.entering(viewer).isEmpty());
    return "assessment/assessments";
  }

  @GetMapping("/assessments/{ref}")
  String one(Viewer viewer, @PathVariable String ref, Model model) {
    Assessment one = assessments.byRef(viewer, ref);
    model.addAttribute("one", one);
    CountyLine line = assessments.line(one);
    model.addAttribute("line", line);
    model.addAttribute("mayPropose", !line.met() && viewer.appointments().stream()
        .anyMatch(post -> post.has(Role.SUPERVISION_OFFICE) && post.divisionId() != one.countyId()));
    model.addAttribute("history", assessments.history(one));
    model.addAttribute("mayEnter", areas.entering(viewer).stream().anyMatch(county -> county.id() == one.countyId()));
    model.addAttribute("frame", frames.of(viewer, one.subject()));
    return "assessment/assessment";
  }

  @GetMapping("/desk/assessments/entry")
  String enter(Viewer viewer, @RequestParam(required = false) String month, Model model, HttpServletResponse response) {
    PageForms.Form<AssessmentEntry> form = form(viewer);
    Division own = areas.entering(viewer).get(0);
    return forms.show(form, entries.initial(viewer, own.id(), areas.month(month)), sheet(model, response));
  }

  @PostMapping("/desk/assessments/entry")
  String enter(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    return forms.take(form(viewer), typed, form -> "redirect:/assessments/" + entries.enter(viewer, form),
        sheet(model, response));
  }

  private PageForms.Form<AssessmentEntry> form(Viewer viewer) {
    List<Division> own = areas.entering(viewer);
    if (own.isEmpty()) {
      throw DomainException.forbidden("assessment.not.your.county");
    }
    return new PageForms.Form<>("assessment/enter", AssessmentEntry.class, Map.of(
        "county", own.stream().map(county -> new Choice(String.valueOf(county.id()), county.name())).toList(),
        "month", months().stream().map(month -> new Choice(month.toString(), month.toString())).toList()));
  }

  private static PageForms.Sheet sheet(Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/desk/assessments/entry", model, response);
  }
}
