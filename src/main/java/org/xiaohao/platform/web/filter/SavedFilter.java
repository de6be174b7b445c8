package org.xiaohao.platform.web.filter;

/**
 * A filter somebody keeps.
 *
 * @param query as an address has it
 * @param preferred whether the work list opens with it
 */
public record SavedFilter(long id, String name, String query, boolean preferred) {
}
