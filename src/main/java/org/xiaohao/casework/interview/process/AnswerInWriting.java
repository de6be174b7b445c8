package org.xiaohao.casework.interview.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.interview.AnswerForm;
import org.xiaohao.casework.interview.SummonsReading;
import org.xiaohao.casework.interview.Summonses;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The summoned person answers; nobody else can, an aide only drafts (ruling 25). */
@Component
class AnswerInWriting implements TaskHandler<AnswerForm> {

  private final Summonses summonses;
  private final SummonsReading reading;

  AnswerInWriting(Summonses summonses, SummonsReading reading) {
    this.summonses = summonses;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "interview/answerInWriting";
  }

  @Override
  public Class<AnswerForm> form() {
    return AnswerForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, AnswerForm form) {
    return Map.of("rescheduleAsked", summonses.answer(task, form));
  }

  @Override
  public Signer signer(CaseRef subject, int index) {
    return summonses.signer(subject, index);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.notice(task);
  }

  /** The draft that waits for the signature. */
  @Override
  public Map<String, Object> initial(TaskContext task) {
    return summonses.draft(task).<Map<String, Object>>map(draft -> Map.of("reply", "ANSWER", "answer", draft))
        .orElse(Map.of());
  }

  @Override
  public Optional<Long> paperOffice(CaseRef subject) {
    return Optional.of(summonses.recorder(subject));
  }
}
