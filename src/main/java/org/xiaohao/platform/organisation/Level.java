package org.xiaohao.platform.organisation;

/** Level of a division, from the top down; also the level that manages a cadre. */
public enum Level {
  PROVINCE,
  CITY,
  COUNTY,
  TOWNSHIP,
  VILLAGE,
  /** Only in a {@link Standing}: nobody knows yet. No division has it. */
  UNKNOWN;

  /** Whether this level stands above the other; anything known stands above the unknown. */
  public boolean isAbove(Level other) {
    return compareTo(other) < 0;
  }

  /** The higher of the two. */
  public Level or(Level other) {
    return other.isAbove(this) ? other : this;
  }
}
