package org.xiaohao.casework.interview.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.interview.Interview;
import org.xiaohao.casework.interview.Interviews;
import org.xiaohao.casework.interview.NoticeForm;
import org.xiaohao.casework.interview.SummonsReading;
import org.xiaohao.casework.interview.Summonses;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Serves a notice on each of the summoned. */
@Component
class SendNotices implements TaskHandler<NoticeForm> {

  private final Summonses summonses;
  private final Interviews interviews;
  private final SummonsReading reading;

  SendNotices(Summonses summonses, Interviews interviews, SummonsReading reading) {
    this.summonses = summonses;
    this.interviews = interviews;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "interview/sendNotices";
  }

  @Override
  public Class<NoticeForm> form() {
    return NoticeForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, NoticeForm form) {
    return Map.of("personCount", summonses.notify(task, form));
  }

  /** After a postponement the former words are there already. */
  @Override
  public Map<String, Object> initial(TaskContext task) {
    Interview interview = interviews.of(task.subject());
    return interview.place() == null ? Map.of() : Map.of("place", interview.place(), "answerDemand",
        interview.answerDemand(), "bring", interview.bring(), "contact", interview.contact());
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.proposal(task);
  }
}
