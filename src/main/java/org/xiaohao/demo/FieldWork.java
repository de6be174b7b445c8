package org.xiaohao.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.interview.Aides;
import org.xiaohao.casework.interview.Interview;
import org.xiaohao.casework.interview.Seen;
import org.xiaohao.casework.interview.TriggerFact;
import org.xiaohao.casework.interview.TriggerFacts;
import org.xiaohao.casework.problem.LookBackDraft;
import org.xiaohao.casework.problem.LookBackDraws;
import org.xiaohao.casework.problem.LookBackFinding;
import org.xiaohao.casework.problem.LookBackVerdict;
import org.xiaohao.casework.problem.LookBacks;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.supervision.inspection.FindingEntry;
import org.xiaohao.supervision.inspection.RefusalRecord;
import org.xiaohao.supervision.inspection.VisitFeedback;
import org.xiaohao.supervision.inspection.VisitFindings;

/** What demo people do outside a task: find in the field, record a refusal, draft for a leader, look back. */
@Component
@ConditionalOnProperty("xiaohao.demo")
class FieldWork {

  private final Visiting visiting;
  private final LookingBack lookingBack;
  private final Aides aides;
  private final Subjects subjects;
  private final BusinessClock clock;

  FieldWork(Visiting visiting, LookingBack lookingBack, Aides aides, Subjects subjects, BusinessClock clock) {
    this.visiting = visiting;
    this.lookingBack = lookingBack;
    this.aides = aides;
    this.subjects = subjects;
    this.clock = clock;
  }

  /** What a squad does. */
  @Component("demoVisiting")
  @ConditionalOnProperty("xiaohao.demo")
  record Visiting(VisitFindings findings, VisitFeedback feedback) {
  }

  /** What a supervision office does with closed items, and the facts that come of it. */
  @Component("demoLookingBack")
  @ConditionalOnProperty("xiaohao.demo")
  record LookingBack(LookBackDraws draws, LookBacks lookBacks, TriggerFacts facts) {
  }

  void does(Viewer viewer, Step step, Map<String, Object> with) {
    switch (step.action()) {
      case "find" -> visiting.findings().add(viewer, subjects.ref(subjects.opened(step, "covert-visit")),
          new FindingEntry((Long) with.get("village"), clock.now().withNano(0), with.get("text").toString(),
              step.code() + "-" + step.number()), List.of());
      case "refusal" -> visiting.feedback().recordRefusal(viewer,
          subjects.ref(subjects.opened(step, "covert-visit")),
          new RefusalRecord((Integer) with.get("seat"), with.get("remark").toString()));
      case "aide" -> aides.authorise(viewer, (Long) with.get("summoned"), (Long) with.get("person"));
      case "draft" -> aides.draft(viewer, (Long) with.get("summoned"), Seen.of(null), with.get("text").toString());
      default -> lookingBack.draws().draw(viewer, new LookBackDraft((Long) with.get("office"),
          with.get("quarter").toString(), (Integer) with.get("percent")));
    }
  }

  /** The verdict on an item of the latest sample; the interview that it proposes, or null if it proposes none. */
  CaseRef conclude(Viewer viewer, Step step, Map<String, Object> with) {
    String drawn = lookingBack.lookBacks().list(viewer, null, 1).get(0).ref();
    String item = subjects.ref(subjects.item(step.target().code(), step.target().item()));
    lookingBack.lookBacks().conclude(viewer, drawn, item,
        new LookBackFinding(LookBackVerdict.valueOf(with.get("verdict").toString()), with.get("note").toString()));
    return lookingBack.facts().list(viewer, null, 1).stream().filter(fact -> fact.sourceKey().contains(":" + item))
        .map(TriggerFact::interviewId).filter(Objects::nonNull).findFirst()
        .map(interview -> new CaseRef(Interview.KIND, interview)).orElse(null);
  }
}
