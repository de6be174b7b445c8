package org.xiaohao.casework.problem.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.AnswerReading;
import org.xiaohao.casework.problem.CountyAnswers;
import org.xiaohao.casework.problem.ItemDraft;
import org.xiaohao.casework.problem.Splitting;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** A county splits a problem of the province into items of its townships and departments (分解). */
@Component
class SplitProblem implements TaskHandler<SplitProblem.Form> {

  private final CountyAnswers answers;
  private final AnswerReading reading;
  private final ListItems listing;

  SplitProblem(CountyAnswers answers, AnswerReading reading, ListItems listing) {
    this.answers = answers;
    this.reading = reading;
    this.listing = listing;
  }

  /** The items, and whether more will follow. */
  record Form(@Valid @Size(max = 50) List<ItemDraft> items, @NotNull Splitting splitting) {
  }

  @Override
  public String formKey() {
    return "problem/splitProblem";
  }

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, Form form) {
    boolean open = answers.split(task, form.items() == null ? List.of() : form.items(), form.splitting());
    return Map.of("splitting", form.splitting().name(), "itemsOpen", open);
  }

  /** The same as for every other list. */
  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return listing.choices(task);
  }

  @Override
  public Map<String, Object> initial(TaskContext task) {
    return Map.of("items", List.of(reading.firstItem(task)));
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.problem(task);
  }
}
