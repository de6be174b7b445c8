package org.xiaohao.supervision.analysis.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Opened;
import org.xiaohao.platform.web.Page;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.supervision.analysis.Analyses;
import org.xiaohao.supervision.analysis.Analysis;
import org.xiaohao.supervision.analysis.ClusterKey;
import org.xiaohao.supervision.analysis.ResearchTopic;
import org.xiaohao.supervision.analysis.ResearchTopics;
import org.xiaohao.supervision.analysis.TopicConclusion;
import org.xiaohao.supervision.analysis.TopicDraft;

/** Clusters and research topics as JSON, with the same rights as the pages. */
@RestController
@RequestMapping("/api/v1")
class AnalysisApi {

  private static final int PAGE = 100;

  private final Analyses analyses;
  private final ResearchTopics topics;
  private final TopicViews views;
  private final FormBinder binder;

  AnalysisApi(Analyses analyses, ResearchTopics topics, TopicViews views, FormBinder binder) {
    this.analyses = analyses;
    this.topics = topics;
    this.views = views;
    this.binder = binder;
  }

  @Operation(summary = "Clusters of an area in a month; the query of each figure brings its rows from /api/v1/items")
  @GetMapping("/analysis")
  Analysis analysis(Viewer viewer, @RequestParam(required = false) Long place, @RequestParam(required = false) String month) {
    return analyses.of(viewer, place, month);
  }

  @PostMapping("/analysis/{place}/{month}/{entry}/topic")
  ResponseEntity<Map<String, String>> open(Viewer viewer, @PathVariable long place, @PathVariable String month,
      @PathVariable String entry, @RequestBody @Schema(implementation = TopicDraft.class) JsonNode form) {
    ClusterKey key = new ClusterKey(place, month, entry);
    topics.requireAskable(viewer, key);
    return Opened.in("/api/v1/research-topics", topics.open(viewer, key, binder.bind(form, TopicDraft.class)));
  }

  @GetMapping("/research-topics")
  Page<ResearchTopic> topics(Viewer viewer, @RequestParam(name = "cursor", required = false) Long before) {
    return Page.of(topics.list(viewer, before, PAGE + 1), PAGE, ResearchTopic::id);
  }

  @GetMapping("/research-topics/{ref}")
  TopicViews.View topic(Viewer viewer, @PathVariable String ref) {
    return views.of(viewer, topics.byRef(viewer, ref));
  }

  @PostMapping("/research-topics/{ref}/conclusion")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void conclude(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = TopicConclusion.class) JsonNode form) {
    topics.requireConcluding(viewer, topics.byRef(viewer, ref));
    topics.conclude(viewer, ref, binder.bind(form, TopicConclusion.class));
  }
}
