package org.xiaohao.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/**
 * One deed of a demo case.
 *
 * @param code the case, such as C01
 * @param number place of the step in its case, from 1
 * @param on the business day
 * @param at time of the day; null for one after the other from nine
 * @param action what is done; a task's form key such as {@code report/register}, or a word such as {@code file}
 * @param by login of the person who does it; null for a reporter
 * @param target the case acted on
 * @param with the fields of the form, references not yet resolved
 * @param refused key of the refusal that the step must meet; null if it must succeed
 */
record Step(String code, int number, LocalDate on, LocalTime at, String action, String by, Target target,
    Map<String, Object> with, String refused) {

  /**
   * Which case a step acts on.
   *
   * @param code the demo case
   * @param list which of its problem lists, from 1
   * @param item which of its items, interviews, visits, recalls, or cases of accountability, from 1
   */
  record Target(String code, int list, int item) {
  }

  boolean isTask() {
    return action.contains("/");
  }

  @Override
  public String toString() {
    return code + " step " + number + " (" + action + ", " + on + ")";
  }
}
