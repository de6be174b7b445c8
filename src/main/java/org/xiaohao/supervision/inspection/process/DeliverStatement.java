package org.xiaohao.supervision.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.supervision.inspection.StatementText;
import org.xiaohao.supervision.inspection.Statements;

/** The head of the unit ranked last puts his statement on record (S26). */
@Component
class DeliverStatement implements TaskHandler<StatementText> {

  private final Statements statements;

  DeliverStatement(Statements statements) {
    this.statements = statements;
  }

  @Override
  public String formKey() {
    return "inspection/deliverStatement";
  }

  @Override
  public Class<StatementText> form() {
    return StatementText.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, StatementText form) {
    statements.deliver(task, form);
    return Map.of();
  }

  @Override
  public Signer signer(CaseRef subject, int index) {
    return statements.signer(subject);
  }
}
