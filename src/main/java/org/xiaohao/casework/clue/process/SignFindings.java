package org.xiaohao.casework.clue.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ClueReading;
import org.xiaohao.casework.clue.Findings;
import org.xiaohao.casework.clue.SignFindingsForm;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Each of the team signs, or refuses with a reason. */
@Component
class SignFindings implements TaskHandler<SignFindingsForm> {

  private final Findings findings;
  private final ClueReading reading;

  SignFindings(Findings findings, ClueReading reading) {
    this.findings = findings;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "clue/signFindings";
  }

  @Override
  public Class<SignFindingsForm> form() {
    return SignFindingsForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, SignFindingsForm form) {
    return findings.sign(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.findings(task);
  }

  @Override
  public Signer signer(CaseRef subject, int index) {
    return new Signer(findings.signer(subject, index), findings.clue(subject).handlingOfficeId());
  }

  @Override
  public Optional<Long> paperOffice(CaseRef subject) {
    return Optional.of(findings.clue(subject).handlingOfficeId());
  }

  @Override
  public Map<String, Object> signature() {
    return Map.of("decision", "SIGN");
  }
}
