package org.xiaohao.casework.interview;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.workflow.TaskContext;

/** The check of what was promised in an interview, commitment by commitment (D14). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CommitmentChecks {

  private final Interviews interviews;
  private final InterviewMapper mapper;
  private final MinutesMapper minutes;
  private final InterviewClocks clocks;
  private final BrokenPromises broken;

  CommitmentChecks(Interviews interviews, InterviewMapper mapper, MinutesMapper minutes, InterviewClocks clocks,
      BrokenPromises broken) {
    this.interviews = interviews;
    this.mapper = mapper;
    this.minutes = minutes;
    this.clocks = clocks;
    this.broken = broken;
  }

  /**
   * Records the check of each commitment. One that was broken makes the matter rise.
   *
   * @return the state in which the interview ends
   */
  public InterviewState check(TaskContext task, List<Commitment> owed, CheckForm form) {
    Interview interview = interviews.of(task.subject());
    judge(owed, form);
    InterviewState end = form.commitments().stream().allMatch(one -> one.verdict() == Commitment.Verdict.KEPT)
        ? InterviewState.CLOSED : InterviewState.ESCALATED;
    clocks.meetCheck(interview);
    mapper.update(InterviewChange.of(interview).checked(form.opinion()).closedOn(clocks.today()).build());
    interviews.move(interview, end);
    if (end == InterviewState.ESCALATED) {
      broken.publish(interview, owed, form);
    }
    return end;
  }

  private void judge(List<Commitment> owed, CheckForm form) {
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
  }
}
