package org.xiaohao.casework.interview;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;

/**
 * The plan that each post owes that was interviewed (D14): fifteen working days, checked with the commitments. It comes
 * from whoever holds the post today (ruling 19).
 */
@Service
public class InterviewPlans {

  private static final int LONGEST = 4000;

  private final Interviews interviews;
  private final InterviewPlanMapper mapper;
  private final InterviewClocks clocks;
  private final Audit audit;

  InterviewPlans(Interviews interviews, InterviewPlanMapper mapper, InterviewClocks clocks, Audit audit) {
    this.interviews = interviews;
    this.mapper = mapper;
    this.clocks = clocks;
    this.audit = audit;
  }

  /** What the posts owe or have handed in that the person holds today, until it is checked. */
  @Transactional(readOnly = true)
  public List<InterviewPlan> of(Viewer viewer) {
    List<Long> posts = viewer.appointments().stream().map(post -> post.postId()).distinct().toList();
    return posts.isEmpty() ? List.of() : mapper.listOfPosts(posts);
  }

  /** That of each of the summoned, in the order of the notices. */
  @Transactional(readOnly = true)
  public List<InterviewPlan> of(Interview interview) {
    return mapper.listByInterview(interview.id());
  }

  /** By when the plans of an interview are due; null once all are in. */
  @Transactional(readOnly = true)
  public LocalDate dueOn(InterviewPlan plan) {
    return clocks.planDueOn(interviews.byId(plan.interviewId()));
  }

  /** Hands a plan in, in place of the one that was seen; the clock is met with the last of a session. */
  @Transactional
  public void submit(Viewer viewer, long interviewPersonId, Seen seen, String text) {
    InterviewPlan plan = own(viewer, interviewPersonId);
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      throw DomainException.invalid("plan", "interview.plan", LONGEST);
    }
    interviews.lock(plan.interviewId());
    Interview interview = interviews.byId(plan.interviewId());
    interviews.requireState(interview, InterviewState.TRACKING);
    seen.require(own(viewer, interviewPersonId).text());
    InterviewPlan handedIn = new InterviewPlan(plan.interviewPersonId(), plan.interviewId(), plan.number(), plan.postId(),
        plan.title(), text.strip(), viewer.personId(), clocks.today());
    if (mapper.update(handedIn) == 0) {
      mapper.insert(handedIn);
    }
    audit.record(viewer.personId(), null, "interview.plan", interview.subject(), "summoned " + plan.number());
    if (of(interview).stream().allMatch(one -> one.text() != null)) {
      clocks.meetPlan(interview);
    }
  }

  private InterviewPlan own(Viewer viewer, long interviewPersonId) {
    return of(viewer).stream().filter(one -> one.interviewPersonId() == interviewPersonId).findFirst()
        .orElseThrow(() -> DomainException.notFound("unknown"));
  }
}
