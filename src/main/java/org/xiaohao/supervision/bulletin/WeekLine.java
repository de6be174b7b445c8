package org.xiaohao.supervision.bulletin;

/**
 * A leader whom a monthly circular lists for the weeks without a field day (S23).
 *
 * @param leader place and post; who holds it is not named
 * @param weeks numbers of the weeks as ISO 8601 has them
 */
public record WeekLine(int position, String leader, String weeks) {
}
