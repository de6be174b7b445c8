package org.xiaohao.supervision.inspection;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/** A statement (表态发言) owed by the head of the unit that a monthly ranking put last (S26). */
public record RankStatement(long id, String ref, long demandingOfficeId, long speakerOfficeId, long speakerId,
    String rankedMonth, String ranking, LocalDate dueOn, String meeting, LocalDate spokenOn, String attendance,
    String text, long demandedById) {

  /** Kind of the case. */
  public static final String KIND = "statement";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }
}
