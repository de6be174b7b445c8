package org.xiaohao.casework.interview.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.interview.InterviewApproval;
import org.xiaohao.casework.interview.Proposals;
import org.xiaohao.casework.interview.SummonsReading;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The leading group approves or returns the proposal. */
@Component
class ApproveInterview implements TaskHandler<InterviewApproval> {

  private final Proposals proposals;
  private final SummonsReading reading;

  ApproveInterview(Proposals proposals, SummonsReading reading) {
    this.proposals = proposals;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "interview/approveInterview";
  }

  @Override
  public Class<InterviewApproval> form() {
    return InterviewApproval.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, InterviewApproval form) {
    proposals.decide(task, form);
    return Map.of("decision", form.decision().name());
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.proposal(task);
  }
}
