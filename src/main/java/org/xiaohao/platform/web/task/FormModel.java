package org.xiaohao.platform.web.task;

import java.util.List;
import java.util.Set;
import org.xiaohao.platform.web.task.FieldShape.Widget;

/**
 * A form as the page draws it, with what was typed and what is wrong with it.
 *
 * @param problems all that is wrong, for the summary on top
 * @param because the rules that led to the task, in words
 */
record FormModel(List<Field> fields, List<Wrong> problems, List<String> because) {

  /**
   * One field.
   *
   * @param path name of the input, such as {@code facts[0].text}
   * @param id of the element; a summary links to it
   * @param hint null without one
   * @param need whether it must be filled in, and for which choice, in words
   * @param values what is typed, ticked or chosen
   * @param children the fields of a group
   * @param rows of a repeated group
   * @param shown when it is shown; null if always
   * @param problem null if it is right
   */
  record Field(String path, String id, Widget widget, String label, String hint, boolean required, String need, Integer longest,
      Set<String> values, List<Option> options, List<Field> children, List<Row> rows, Shown shown, String problem) {

    public String value() {
      return values.isEmpty() ? "" : values.iterator().next();
    }

    public boolean has(String value) {
      return values.contains(value);
    }
  }

  /** One repeated row. */
  record Row(int index, List<Field> fields) {
  }

  /** A value to choose; {@code hint} says what it leads to, or is null. */
  record Option(String value, String label, String hint) {
  }

  /** The field is shown while another has one of these values, separated by blanks. */
  record Shown(String field, String values) {
  }

  /** Something wrong; {@code id} is the element to go to and {@code label} its name, both null if it belongs to no field. */
  record Wrong(String id, String label, String text) {
  }
}
