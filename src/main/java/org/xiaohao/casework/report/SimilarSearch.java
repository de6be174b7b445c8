package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What reports are compared by: keyed hashes of the posts they are about, and the place; never their words.
 *
 * @param exceptId the report itself; 0 for one that is only being entered
 * @param placeDivisionId null if the place is too wide to say anything
 */
record SimilarSearch(long centreOfficeId, long exceptId, Long placeDivisionId, List<String> postKeys, LocalDate since) {
}
