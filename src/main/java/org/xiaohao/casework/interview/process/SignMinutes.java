package org.xiaohao.casework.interview.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.interview.Minutes;
import org.xiaohao.casework.interview.SignatureForm;
import org.xiaohao.casework.interview.SummonsReading;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Leader, recorder and each of the summoned sign, or refuse with a reason. */
@Component
class SignMinutes implements TaskHandler<SignatureForm> {

  private final Minutes minutes;
  private final SummonsReading reading;

  SignMinutes(Minutes minutes, SummonsReading reading) {
    this.minutes = minutes;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "interview/signMinutes";
  }

  @Override
  public Class<SignatureForm> form() {
    return SignatureForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, SignatureForm form) {
    return Map.of("allSigned", minutes.sign(task, form));
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.minutes(task);
  }

  @Override
  public Signer signer(CaseRef subject, int index) {
    return minutes.signer(subject, index);
  }

  @Override
  public Optional<Long> paperOffice(CaseRef subject) {
    return Optional.of(minutes.recorder(subject));
  }

  @Override
  public Map<String, Object> signature() {
    return Map.of("decision", "SIGN");
  }
}
