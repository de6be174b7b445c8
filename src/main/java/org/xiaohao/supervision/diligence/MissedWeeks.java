package org.xiaohao.supervision.diligence;

import java.util.List;

/** The weeks that a leader let pass without a day in one of his villages (S23). */
public record MissedWeeks(Leader leader, List<IsoWeek> weeks) {
}
