package org.xiaohao.supervision.register;

import java.time.LocalDate;

/**
 * What somebody said of one of the eight situations; its evidence lies sealed.
 *
 * @param present whether the household is in it
 * @param asOf the day on which that was found
 * @param replaced whether a later word holds instead
 */
public record HouseholdSituation(long id, Situation situation, boolean present, LocalDate asOf, boolean replaced,
    long officeId, long setById) {
}
