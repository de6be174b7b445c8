package org.xiaohao.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.supervision.analysis.ClusterKey;
import org.xiaohao.supervision.analysis.ResearchTopic;
import org.xiaohao.supervision.analysis.ResearchTopics;
import org.xiaohao.supervision.analysis.TopicConclusion;
import org.xiaohao.supervision.analysis.TopicDraft;
import org.xiaohao.supervision.assessment.AssessmentEntries;
import org.xiaohao.supervision.assessment.AssessmentEntry;
import org.xiaohao.supervision.assessment.Assessments;

/** What the demo province learns from its problems: questions put from clusters, and the indicators its counties enter. */
@Component
@ConditionalOnProperty("xiaohao.demo")
class Studies {

  private final ResearchTopics topics;
  private final AssessmentEntries entries;
  private final Assessments assessments;
  private final Subjects subjects;
  private final ObjectMapper json;

  Studies(ResearchTopics topics, AssessmentEntries entries, Assessments assessments, Subjects subjects, ObjectMapper json) {
    this.topics = topics;
    this.entries = entries;
    this.assessments = assessments;
    this.subjects = subjects;
    this.json = json;
  }

  /** Puts a question from a cluster, or enters the indicators of a month. */
  CaseRef open(Viewer viewer, Step step, Map<String, Object> with) {
    if (step.action().equals("assess")) {
      return assessments.byRef(viewer, entries.enter(viewer, json.convertValue(with, AssessmentEntry.class))).subject();
    }
    Map<String, Object> draft = new HashMap<>(with);
    ClusterKey key = new ClusterKey((Long) draft.get("place"), draft.get("month").toString(), draft.get("entry").toString());
    draft.keySet().removeAll(List.of("place", "month", "entry"));
    return topics.byRef(viewer, topics.open(viewer, key, json.convertValue(draft, TopicDraft.class))).subject();
  }

  void conclude(Viewer viewer, Step step, Map<String, Object> with) {
    topics.conclude(viewer, topics.byId(subjects.opened(step, ResearchTopic.KIND).id()).ref(),
        json.convertValue(with, TopicConclusion.class));
  }
}
