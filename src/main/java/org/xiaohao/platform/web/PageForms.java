package org.xiaohao.platform.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.workflow.TaskHandler.Choice;

/** Draws and reads forms of pages that are no tasks, such as those that open a case, as task forms are drawn and read. */
public interface PageForms {

  /**
   * A form.
   *
   * @param key as a task's form key: {@code inspection/openVisit} takes its words from {@code form.inspection.openVisit}
   * @param record its fields
   * @param choices of the fields that are no enums
   */
  record Form<F extends Record>(String key, Class<F> record, Map<String, List<Choice>> choices) {
  }

  /** What the template {@code work/new} draws, with first values by field name. */
  Object first(Form<?> form, Map<String, Object> values);

  /** The same as it was typed, with what is wrong. */
  Object refused(Form<?> form, MultiValueMap<String, String> typed, DomainException refusal);

  /** The same as it was typed with one row more or less, if that is what was asked for; a page that has lists asks first. */
  Optional<Object> rows(Form<?> form, MultiValueMap<String, String> typed);

  /** What was typed; throws {@link org.xiaohao.platform.workflow.InvalidForm} that names every field at fault. */
  <F extends Record> F bind(Form<F> form, MultiValueMap<String, String> typed);
}
