package org.xiaohao.supervision.analysis.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.CaseFrames;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.supervision.analysis.ResearchTopic;
import org.xiaohao.supervision.analysis.ResearchTopics;
import org.xiaohao.supervision.analysis.TopicConclusion;

/** Research topics: the list, one with what came of it, and the form by which it is concluded. */
@Controller
class TopicPages {

  private static final int PAGE = 50;

  private final ResearchTopics topics;
  private final TopicViews views;
  private final CaseFrames frames;
  private final PageForms forms;

  TopicPages(ResearchTopics topics, TopicViews views, CaseFrames frames, PageForms forms) {
    this.topics = topics;
    this.views = views;
    this.frames = frames;
    this.forms = forms;
  }

  @GetMapping("/desk/research-topics")
  String all(Viewer viewer, @RequestParam(required = false) Long before, Model model) {
    List<ResearchTopic> rows = topics.list(viewer, before, PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
    return "analysis/topics";
  }

  @GetMapping("/research-topics/{ref}")
  String one(Viewer viewer, @PathVariable String ref, Model model) {
    ResearchTopic topic = topics.byRef(viewer, ref);
    model.addAttribute("view", views.of(viewer, topic));
    model.addAttribute("mayConclude", topics.mayConclude(viewer, topic));
    model.addAttribute("frame", frames.of(viewer, topic.subject()));
    return "analysis/topic";
  }

  @GetMapping("/research-topics/{ref}/conclusion")
  String conclude(Viewer viewer, @PathVariable String ref, Model model, HttpServletResponse response) {
    topics.requireConcluding(viewer, topics.byRef(viewer, ref));
    return forms.show(form(), Map.of(), sheet(ref, model, response));
  }

  @PostMapping("/research-topics/{ref}/conclusion")
  String conclude(Viewer viewer, @PathVariable String ref, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    topics.requireConcluding(viewer, topics.byRef(viewer, ref));
    return forms.take(form(), typed, form -> {
      topics.conclude(viewer, ref, form);
      return "redirect:/research-topics/" + ref;
    }, sheet(ref, model, response));
  }

  private static PageForms.Form<TopicConclusion> form() {
    return new PageForms.Form<>("analysis/concludeTopic", TopicConclusion.class, Map.of());
  }

  private static PageForms.Sheet sheet(String ref, Model model, HttpServletResponse response) {
    return new PageForms.Sheet("/research-topics/" + ref + "/conclusion", model, response);
  }
}
