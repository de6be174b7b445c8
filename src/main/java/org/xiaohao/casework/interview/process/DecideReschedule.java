package org.xiaohao.casework.interview.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.interview.RescheduleDecision;
import org.xiaohao.casework.interview.SummonsReading;
import org.xiaohao.casework.interview.Summonses;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The leading group puts the interview off, or not. */
@Component
class DecideReschedule implements TaskHandler<RescheduleDecision> {

  private final Summonses summonses;
  private final SummonsReading reading;

  DecideReschedule(Summonses summonses, SummonsReading reading) {
    this.summonses = summonses;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "interview/decideReschedule";
  }

  @Override
  public Class<RescheduleDecision> form() {
    return RescheduleDecision.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, RescheduleDecision form) {
    summonses.decide(task, form);
    return Map.of("decision", form.decision().name());
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.answers(task);
  }
}
