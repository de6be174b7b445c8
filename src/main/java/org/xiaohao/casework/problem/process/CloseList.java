package org.xiaohao.casework.problem.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ListClosing;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Closes a list after its last item and answers the document it came from. */
@Component
class CloseList implements TaskHandler<CloseList.Form> {

  private final ListClosing closing;

  CloseList(ListClosing closing) {
    this.closing = closing;
  }

  /** What the list led to, for the answer and the record. */
  record Form(@NotBlank @Size(max = 2000) String summary) {
  }

  @Override
  public String formKey() {
    return "problem/closeList";
  }

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, Form form) {
    closing.close(task, form.summary());
    return Map.of();
  }
}
