package org.xiaohao.supervision.analysis;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.RecordType;

/** Tells the platform about research topics: records without a process. */
@Component
class TopicType extends RecordType {

  private final ResearchTopics topics;
  private final AnalysisAreas areas;

  TopicType(ResearchTopics topics, AnalysisAreas areas) {
    this.topics = topics;
    this.areas = areas;
  }

  @Override
  public String kind() {
    return ResearchTopic.KIND;
  }

  @Override
  public Optional<CaseRef> find(String reference) {
    return topics.find(reference);
  }

  @Override
  public void lock(long id) {
    topics.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    ResearchTopic topic = topics.byId(id);
    return new CaseFacts(topic.ref(), topic.title(), topic.placeName(), 0, areas.divisionOf(topic.officeId()).id());
  }
}
