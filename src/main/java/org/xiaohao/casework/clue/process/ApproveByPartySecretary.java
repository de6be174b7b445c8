package org.xiaohao.casework.clue.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ApproveByPartySecretaryForm;
import org.xiaohao.casework.clue.ClueReading;
import org.xiaohao.casework.clue.Verifications;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The Party secretary of the same level consents. */
@Component
class ApproveByPartySecretary implements TaskHandler<ApproveByPartySecretaryForm> {

  private final Verifications verifications;
  private final ClueReading reading;

  ApproveByPartySecretary(Verifications verifications, ClueReading reading) {
    this.verifications = verifications;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "clue/approveByPartySecretary";
  }

  @Override
  public Class<ApproveByPartySecretaryForm> form() {
    return ApproveByPartySecretaryForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ApproveByPartySecretaryForm form) {
    return verifications.approveByPartySecretary(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.plan(task);
  }

  @Override
  public Optional<String> refusal(Viewer person, CaseRef subject) {
    return verifications.refusal(subject, person.personId());
  }
}
