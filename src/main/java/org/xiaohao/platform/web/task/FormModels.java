package org.xiaohao.platform.web.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.web.TaskWords;
import org.xiaohao.platform.workflow.InvalidForm;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Draws the form of a task from its handler: fields from the record, choices and first values from the rows. */
@Component
class FormModels {

  private final TaskWords words;
  private final ObjectMapper mapper;

  FormModels(TaskWords words, ObjectMapper mapper) {
    this.words = words;
    this.mapper = mapper;
  }

  /** The form as it is first shown. */
  FormModel first(TaskHandler<?> handler, TaskContext task) {
    return draw(handler, task, mapper.valueToTree(handler.initial(task)), List.of(), null);
  }

  /** The form as it was typed, with one more row. */
  FormModel withRow(TaskHandler<?> handler, TaskContext task, JsonNode typed, String rows) {
    return draw(handler, task, typed, List.of(), rows);
  }

  /** The form as it was typed, with what is wrong. */
  FormModel refused(TaskHandler<?> handler, TaskContext task, JsonNode typed, DomainException refusal) {
    return draw(handler, task, typed, faults(refusal), null);
  }

  static List<InvalidForm.Fault> faults(DomainException refusal) {
    return refusal instanceof InvalidForm form ? form.faults()
        : List.of(new InvalidForm.Fault(refusal.field() == null ? "" : refusal.field(), refusal.getMessage(),
            refusal.arguments()));
  }

  private FormModel draw(TaskHandler<?> handler, TaskContext task, JsonNode values, List<InvalidForm.Fault> faults,
      String moreRows) {
    FormDrawing drawing = new FormDrawing(words.texts(),
        handler.formKey() + words.variant(task.subject(), handler.formKey()), handler.choices(task), faults, moreRows);
    return new FormModel(drawing.fields(handler.form(), values), drawing.problems(),
        handler.because(task).stream().map(words.texts()::of).toList());
  }
}
