package org.xiaohao.platform;

import java.util.Locale;
import org.springframework.core.env.Environment;

/** The networks a part of the program may stand in (ruling 3). */
public enum NetworkZone {
  /** Everything in one program and one database. */
  ALL,
  /** The internet: takes reports, opens nothing, has no engine and no office tables. */
  INTAKE,
  /** The isolated network of those who work on persons. */
  DISCIPLINE,
  /** The government network of those who put problems right. */
  RECTIFICATION;

  /** The property that names the zone of a program. */
  public static final String PROPERTY = "xiaohao.zone";

  /**
   * The zone this program stands in.
   *
   * @throws IllegalArgumentException if the property names none
   */
  public static NetworkZone of(Environment environment) {
    String name = environment.getProperty(PROPERTY, "all");
    try {
      return valueOf(name.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(PROPERTY + " is \"" + name + "\"; it must be all, intake, discipline or "
          + "rectification", e);
    }
  }

  /** The name in files and columns. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The zone of that name. */
  public static NetworkZone named(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
