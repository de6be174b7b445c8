package org.xiaohao.platform.web;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list, as the API gives it.
 *
 * @param items its rows
 * @param count how many rows the whole list has; absent where nobody counts
 * @param next value of the parameter {@code cursor} for the page that follows; absent on the last one
 */
public record Page<T>(List<T> items, Integer count, String next) {

  /**
   * The page of a list of which one row more than fits was read.
   *
   * @param key what the row after which to go on is known by
   */
  public static <T> Page<T> of(List<T> oneMore, int size, Function<T, Object> key) {
    boolean more = oneMore.size() > size;
    return new Page<>(more ? List.copyOf(oneMore.subList(0, size)) : oneMore, null,
        more ? key.apply(oneMore.get(size - 1)).toString() : null);
  }

  /** The same page with the number of all rows. */
  public Page<T> counted(int all) {
    return new Page<>(items, all, next);
  }
}
