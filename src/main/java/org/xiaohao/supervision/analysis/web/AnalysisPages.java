package org.xiaohao.supervision.analysis.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.web.Names;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.workflow.TaskHandler.Choice;
import org.xiaohao.supervision.analysis.Analyses;
import org.xiaohao.supervision.analysis.Analysis;
import org.xiaohao.supervision.analysis.AnalysisAreas;
import org.xiaohao.supervision.analysis.Cluster;
import org.xiaohao.supervision.analysis.ClusterKey;
import org.xiaohao.supervision.analysis.ResearchTopics;
import org.xiaohao.supervision.analysis.TopicDraft;

/** What the problems of an area have in common, and the form by which a question is put from it. */
@Controller
class AnalysisPages {

  private static final int MONTHS = 24;

  private final Analyses analyses;
  private final AnalysisAreas areas;
  private final ResearchTopics topics;
  private final PageForms forms;
  private final Shown shown;

  AnalysisPages(Analyses analyses, AnalysisAreas areas, ResearchTopics topics, PageForms forms, Shown shown) {
    this.analyses = analyses;
    this.areas = areas;
    this.topics = topics;
    this.forms = forms;
    this.shown = shown;
  }

  /** Clock and names. */
  @Component("analysisShown")
  record Shown(BusinessClock clock, Names names) {

    /** The months to choose from, latest first. */
    List<YearMonth> months() {
      return Stream.iterate(YearMonth.from(clock.today()), month -> month.minusMonths(1)).limit(MONTHS).toList();
    }
  }

  @GetMapping("/desk/analysis")
  String analysis(Viewer viewer, @RequestParam(required = false) Long place, @RequestParam(required = false) String month,
      Model model) {
    Analysis analysis = analyses.of(viewer, place, month);
    model.addAttribute("analysis", analysis);
    model.addAttribute("places", areas.choices(viewer));
    model.addAttribute("months", shown.months());
    model.addAttribute("mayAsk", !areas.asking(viewer, analysis.placeId()).isEmpty());
    return "analysis/analysis";
  }

  @GetMapping("/desk/analysis/{place}/{month}/{entry}/topic")
  String ask(Viewer viewer, @PathVariable long place, @PathVariable String month, @PathVariable String entry, Model model,
      HttpServletResponse response) {
    ClusterKey key = new ClusterKey(place, month, entry);
    Cluster cluster = topics.requireAskable(viewer, key);
    return forms.show(form(viewer, key), Map.of("title", cluster.name()), sheet(key, model, response));
  }

  @PostMapping("/desk/analysis/{place}/{month}/{entry}/topic")
  String ask(Viewer viewer, @PathVariable long place, @PathVariable String month, @PathVariable String entry,
      @RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
    ClusterKey key = new ClusterKey(place, month, entry);
    topics.requireAskable(viewer, key);
    return forms.take(form(viewer, key), typed, form -> "redirect:/research-topics/" + topics.open(viewer, key, form),
        sheet(key, model, response));
  }

  private PageForms.Form<TopicDraft> form(Viewer viewer, ClusterKey key) {
    List<Choice> offices = areas.asking(viewer, key.place()).stream()
        .map(id -> new Choice(String.valueOf(id), shown.names().office(id))).toList();
    return new PageForms.Form<>("analysis/openTopic", TopicDraft.class, Map.of("office", offices));
  }

  private static PageForms.Sheet sheet(ClusterKey key, Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/desk/analysis/" + key.place() + "/" + key.month() + "/" + key.entry() + "/topic", model,
        response);
  }
}
