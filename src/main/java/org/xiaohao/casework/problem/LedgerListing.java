package org.xiaohao.casework.problem;

import java.time.LocalDate;

/**
 * What was listed in a period, as it was known on a day; each may be null (S54).
 *
 * @param entry code of a problem of the catalogue; the code of an aspect stands for its items that name no problem
 * @param known items withdrawn by then are left out; later decisions change nothing
 */
public record LedgerListing(String entry, LocalDate from, LocalDate to, LocalDate known) {
}
