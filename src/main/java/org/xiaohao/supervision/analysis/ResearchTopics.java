package org.xiaohao.supervision.analysis;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.problem.Finding;
import org.xiaohao.casework.problem.FoundProblems;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Role;

/** Questions put from clusters, each once, and what came of them: a change of policy becomes a problem list, once (S54, S21). */
@Service
public class ResearchTopics {

  private final TopicMapper mapper;
  private final Analyses analyses;
  private final AnalysisAreas areas;
  private final CaseAccess access;
  private final Desk desk;

  ResearchTopics(TopicMapper mapper, Analyses analyses, AnalysisAreas areas, CaseAccess access, Desk desk) {
    this.mapper = mapper;
    this.analyses = analyses;
    this.areas = areas;
    this.access = access;
    this.desk = desk;
  }

  /** Lists, trail and clock. */
  @Component("topicDesk")
  record Desk(ProblemLists lists, Audit audit, BusinessClock clock) {
  }

  /**
   * Puts a question from a cluster.
   *
   * @return reference of the topic
   */
  @Transactional
  public String open(Viewer viewer, ClusterKey key, TopicDraft draft) {
    Cluster cluster = requireAskable(viewer, key);
    if (!areas.asking(viewer, key.place()).contains(draft.office())) {
      throw DomainException.invalid("office", "analysis.not.your.office");
    }
    if (!draft.dueOn().isAfter(desk.clock().today())) {
      throw DomainException.invalid("dueOn", "analysis.due.past", desk.clock().today());
    }
    ResearchTopic topic = store(viewer, key, cluster, draft);
    access.grantOffice(topic.subject(), topic.officeId(), Relation.OWNER);
    access.grantDivisions(topic.subject(), areas.divisionOf(topic.officeId()).chain());
    desk.audit().record(viewer.personId(), topic.officeId(), "topic.open", topic.subject(),
        key.month() + " " + key.entry() + " " + draft.dueOn());
    return topic.ref();
  }

  private ResearchTopic store(Viewer viewer, ClusterKey key, Cluster cluster, TopicDraft draft) {
    String ref = References.next('W');
    try {
      mapper.insert(ref, key, YearMonth.parse(key.month()).atDay(1), cluster,
          cluster.kinds().stream().map(Enum::name).collect(Collectors.joining(",")), draft, viewer.personId(),
          desk.clock().today());
    } catch (DuplicateKeyException asked) {
      throw DomainException.conflict("analysis.topic.known");
    }
    return mapper.findByRef(ref).orElseThrow();
  }

  /** The cluster, if the person may put a question from it; else says why not. */
  public Cluster requireAskable(Viewer viewer, ClusterKey key) {
    Cluster cluster = analyses.find(viewer, key).orElseThrow(() -> DomainException.notFound("unknown"));
    if (areas.asking(viewer, key.place()).isEmpty()) {
      throw DomainException.forbidden("analysis.not.your.office");
    }
    return cluster;
  }

  /** Answers the question. A change of policy becomes a problem list of the office, in the same step. */
  @Transactional
  public void conclude(Viewer viewer, String ref, TopicConclusion conclusion) {
    mapper.lock(byRef(viewer, ref).id());
    ResearchTopic topic = byRef(viewer, ref);
    requireConcluding(viewer, topic);
    boolean change = conclusion.outcome() == TopicConclusion.TopicOutcome.POLICY_CHANGE;
    if (change && conclusion.policy() == null) {
      throw DomainException.invalid("policy", "analysis.policy.needed");
    }
    Long list = change ? listed(viewer, topic, conclusion) : null;
    if (mapper.updateConcluded(topic.id(), conclusion, list, viewer.personId(), desk.clock().today()) == 0) {
      throw DomainException.conflict("analysis.topic.concluded");
    }
    desk.audit().record(viewer.personId(), topic.officeId(), "topic.conclude", topic.subject(), conclusion.outcome().name());
  }

  private long listed(Viewer viewer, ResearchTopic topic, TopicConclusion conclusion) {
    Division own = areas.divisionOf(topic.officeId());
    return desk.lists().open(viewer, new FoundProblems(topic.officeId(), own.level() + "_FOUND", topic.title(),
        conclusion.finding(), topic.placeId(), desk.clock().today(), false), topic.subject(),
        List.of(new Finding(1, topic.placeId(), conclusion.policy()))).id();
  }

  /** Whether the person may answer the question now. */
  public boolean mayConclude(Viewer viewer, ResearchTopic topic) {
    return topic.state().open() && viewer.holds(Role.SUPERVISION_OFFICE, topic.officeId());
  }

  /** Says why the person may not answer the question. */
  public void requireConcluding(Viewer viewer, ResearchTopic topic) {
    if (!viewer.holds(Role.SUPERVISION_OFFICE, topic.officeId())) {
      throw DomainException.forbidden("analysis.not.your.office");
    }
    if (!topic.state().open()) {
      throw DomainException.conflict("analysis.topic.concluded");
    }
  }

  public ResearchTopic byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The topic, or "not found" when the person may not know of it: only the division of its office and those above do (M2). */
  public ResearchTopic byRef(Viewer viewer, String ref) {
    ResearchTopic topic = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    access.requireVisible(viewer, topic.subject());
    return topic;
  }

  /** Topics the person may see, newest first. */
  public List<ResearchTopic> list(Viewer viewer, Long before, int limit) {
    return mapper.listVisible(viewer, before == null ? Long.MAX_VALUE : before, limit);
  }

  Optional<CaseRef> find(String ref) {
    return mapper.findByRef(ref).map(ResearchTopic::subject);
  }

  void lock(long id) {
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }
}
