package org.xiaohao.casework.problem;

/**
 * How many items of one place and entry of the catalogue were listed in a month (S54).
 *
 * @param entry as in {@link LedgerListing}
 */
public record ListingTally(long placeId, String entry, int year, int month, int items) {
}
