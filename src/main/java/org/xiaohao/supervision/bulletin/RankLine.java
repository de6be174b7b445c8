package org.xiaohao.supervision.bulletin;

import java.math.BigDecimal;
import org.xiaohao.supervision.inspection.NewStatement.Ranking;

/**
 * One unit of a ranking (S26).
 *
 * @param place rank, shared by those whom nothing tells apart
 * @param officeId a government right below, or a department of the same level
 * @param statementRef the statement asked of its head; null of all but the last of an issued ranking
 */
public record RankLine(Ranking ranking, int position, int place, long officeId, BigDecimal score, Band band, int closed,
    int returned, int reopened, int openItems, int overdue, String statementRef) {

  /** 好、中、差. */
  public enum Band {
    GOOD,
    MIDDLE,
    POOR
  }
}
