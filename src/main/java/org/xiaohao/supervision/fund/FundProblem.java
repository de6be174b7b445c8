package org.xiaohao.supervision.fund;

import java.time.LocalDate;
import java.util.List;
import org.xiaohao.casework.problem.ProblemItem;

/**
 * What late or idle money became, as far as the person may see it.
 *
 * @param list reference of the problem list; null if the person may not see it
 * @param liftedOn the day on which a correction showed that the money was in time; null if it was not
 */
public record FundProblem(String list, List<ProblemItem> items, LocalDate liftedOn) {
}
