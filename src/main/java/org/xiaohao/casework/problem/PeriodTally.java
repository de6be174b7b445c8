package org.xiaohao.casework.problem;

/**
 * What happened to the items of one place, dimension and aspect in a period, and how many stood open and overdue on the
 * morning after it. Counted from dated rows that nothing changes later: listing, sign-offs, withdrawals, returns, re-openings,
 * extensions.
 *
 * @param closed sign-offs; an item signed off twice in the period counts twice, as do returns and re-openings
 * @param overdue open and past the due date that was then in force
 */
public record PeriodTally(long placeId, String dimension, String aspect, int listed, int closed, int withdrawn,
    int returned, int reopened, int open, int overdue) {
}
