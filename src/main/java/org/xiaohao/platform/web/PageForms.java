package org.xiaohao.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
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

  /**
   * The page that the form has to itself.
   *
   * @param view the template; gets {@code form}, {@code key} and {@code action}
   * @param action where it is sent
   */
  record Sheet(String view, String action, Model model, HttpServletResponse response) {

    /** A page with nothing but the form. */
    public Sheet(String action, Model model, HttpServletResponse response) {
      this("work/new", action, model, response);
    }
  }

  /** Shows the form with first values by field name. */
  String show(Form<?> form, Map<String, Object> values, Sheet sheet);

  /**
   * Does what the form says and goes where that leads. A form whose input is wrong comes back as it was typed, with the
   * faults at their fields; so does one that asked for one row more or less.
   */
  <F extends Record> String take(Form<F> form, MultiValueMap<String, String> typed, Function<F, String> deed, Sheet sheet);

  /** What was typed; throws {@link org.xiaohao.platform.workflow.InvalidForm} that names every field at fault. */
  <F extends Record> F bind(Form<F> form, MultiValueMap<String, String> typed);
}
