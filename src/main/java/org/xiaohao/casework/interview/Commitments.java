package org.xiaohao.casework.interview;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.workflow.TaskContext;

/** What leaders promised: owed by the post, reported by its holder of the day, checked one by one (ruling 19). */
@Service
public class Commitments {

  private static final int LONGEST = 2000;

  private final Interviews interviews;
  private final InterviewMapper mapper;
  private final MinutesMapper minutes;
  private final InterviewClocks clocks;
  private final Audit audit;

  Commitments(Interviews interviews, InterviewMapper mapper, MinutesMapper minutes, InterviewClocks clocks,
      Audit audit) {
    this.interviews = interviews;
    this.mapper = mapper;
    this.minutes = minutes;
    this.clocks = clocks;
    this.audit = audit;
  }

  /** What the posts owe that the person holds today, whoever promised it. */
  @Transactional(readOnly = true)
  public List<Commitment> of(Viewer viewer) {
    List<Long> posts = viewer.appointments().stream().map(post -> post.postId()).distinct().toList();
    return posts.isEmpty() ? List.of() : minutes.listOfPosts(posts);
  }

  /**
   * Reports how a commitment stands, in place of the report that was seen; only the holder of the post that owes it, and
   * until it is checked.
   */
  @Transactional
  public void report(Viewer viewer, long id, Seen seen, String report) {
    Commitment commitment = of(viewer).stream().filter(one -> one.id() == id).findFirst()
        .orElseThrow(() -> DomainException.notFound("unknown"));
    if (report == null || report.isBlank() || report.length() > LONGEST) {
      throw DomainException.invalid("report", "interview.report", LONGEST);
    }
    interviews.lock(commitment.interviewId());
    Interview interview = interviews.byId(commitment.interviewId());
    interviews.requireState(interview, InterviewState.TRACKING);
    seen.require(minutes.lockReport(id));
    minutes.report(id, report.strip(), viewer.personId(), clocks.today());
    audit.record(viewer.personId(), null, "interview.report", interview.subject(), "commitment " + id);
  }

  /**
   * Records the check of each commitment. One that was broken makes the matter rise.
   *
   * @return the state in which the interview ends
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public InterviewState check(TaskContext task, List<Commitment> owed, CheckForm form) {
    Interview interview = interviews.of(task.subject());
    Set<Long> ids = owed.stream().map(Commitment::id).collect(Collectors.toSet());
    Set<Long> judged = new HashSet<>();
    for (int i = 0; i < form.commitments().size(); i++) {
      CheckForm.Judged one = form.commitments().get(i);
      if (!ids.contains(one.commitment()) || !judged.add(one.commitment())) {
        throw DomainException.invalid("commitments[" + i + "].commitment", "interview.check.unknown");
      }
      if (one.verdict() == Commitment.Verdict.BROKEN && one.note() == null) {
        throw DomainException.invalid("commitments[" + i + "].note", "interview.check.note");
      }
      minutes.judge(one.commitment(), one.verdict(), one.note());
    }
    if (!judged.equals(ids)) {
      throw DomainException.invalid("commitments", "interview.check.each", ids.size());
    }
    InterviewState end = form.commitments().stream().allMatch(one -> one.verdict() == Commitment.Verdict.KEPT)
        ? InterviewState.CLOSED : InterviewState.ESCALATED;
    clocks.meetCheck(interview);
    mapper.update(InterviewChange.of(interview).checked(form.opinion()).closedOn(clocks.today()).build());
    interviews.move(interview, end);
    return end;
  }
}
