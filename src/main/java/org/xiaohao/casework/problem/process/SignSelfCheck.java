package org.xiaohao.casework.problem.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ItemReading;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.casework.problem.SelfChecks;
import org.xiaohao.casework.problem.Signature;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** County Party secretary and county head each sign the self-check, or refuse with a reason (ruling 14). */
@Component
class SignSelfCheck implements TaskHandler<Signature> {

  private final SelfChecks checks;
  private final ProblemItems items;
  private final ItemReading reading;

  SignSelfCheck(SelfChecks checks, ProblemItems items, ItemReading reading) {
    this.checks = checks;
    this.items = items;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "problem/signSelfCheck";
  }

  @Override
  public Class<Signature> form() {
    return Signature.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, Signature form) {
    boolean allSigned = checks.sign(task, form);
    return Map.of("allSigned", allSigned, "closingLevel", items.of(task.subject()).closingLevel().name());
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.result(task);
  }

  @Override
  public Signer signer(CaseRef subject, int index) {
    return checks.signer(subject, index);
  }

  @Override
  public Optional<Long> paperOffice(CaseRef subject) {
    return Optional.of(items.of(subject).rectifyingOfficeId());
  }

  @Override
  public Map<String, Object> signature() {
    return Map.of("decision", "SIGN");
  }
}
