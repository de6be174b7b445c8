package org.xiaohao.casework.problem;

/**
 * What the answers of the counties are narrowed to; null means all.
 *
 * @param problem reference of the parent problem
 * @param countyId division of the county
 */
public record AnswerFilter(String problem, Long countyId, AnswerMark mark) {
}
