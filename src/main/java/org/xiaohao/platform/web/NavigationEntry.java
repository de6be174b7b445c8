package org.xiaohao.platform.web;

/**
 * One entry of the office side's navigation.
 *
 * @param key message key of its label
 * @param path where it leads
 * @param order place in the list; the first five are shown
 */
public record NavigationEntry(String key, String path, int order) {
}
