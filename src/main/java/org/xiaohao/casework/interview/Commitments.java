package org.xiaohao.casework.interview;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;

/** What leaders promised: owed by the post, reported by its holder of the day (ruling 19). */
@Service
public class Commitments {

  private static final int LONGEST = 2000;

  private final Interviews interviews;
  private final MinutesMapper minutes;
  private final InterviewClocks clocks;
  private final Audit audit;

  Commitments(Interviews interviews, MinutesMapper minutes, InterviewClocks clocks, Audit audit) {
    this.interviews = interviews;
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
}
