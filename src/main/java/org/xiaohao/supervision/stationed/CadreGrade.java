package org.xiaohao.supervision.stationed;

import java.time.LocalDate;

/**
 * What a group said of a cadre.
 *
 * @param reason null unless it was opened
 */
public record CadreGrade(long id, LocalDate visitedOn, long officeId, String groupTitle, DutyGrade grade, String reason) {

  /** Whether it is reason to propose a recall (对不称职的坚决召回, S7). */
  public boolean failed() {
    return grade == DutyGrade.INCOMPETENT;
  }

  CadreGrade because(String opened) {
    return new CadreGrade(id, visitedOn, officeId, groupTitle, grade, opened);
  }
}
