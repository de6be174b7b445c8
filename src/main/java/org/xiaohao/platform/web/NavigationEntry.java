package org.xiaohao.platform.web;

/**
 * One entry of the office side's navigation.
 *
 * @param key message key of its label
 * @param path where it leads
 * @param order place in the list; the first five are shown
 * @param group its heading where it is not shown at once
 */
public record NavigationEntry(String key, String path, int order, NavigationGroup group) {

  /** An entry of {@link NavigationGroup#CASES}. */
  public NavigationEntry(String key, String path, int order) {
    this(key, path, order, NavigationGroup.CASES);
  }
}
