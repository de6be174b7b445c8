package org.xiaohao.platform;

import java.util.Locale;
import org.springframework.core.env.Environment;

/** The networks a part of the program may stand in (ruling 3). */
public enum NetworkZone {
  /** Everything in one program and one database. */
  ALL,
  /** The internet: takes reports, opens nothing, has no engine and no office tables. */
  INTAKE,
  /** The inner network, without the public side: both lines of work. */
  DISCIPLINE;

  /** The property that names the zone of a program. */
  public static final String PROPERTY = "xiaohao.zone";

  /**
   * The zone this program stands in.
   *
   * @throws UnknownZone if the property names none
   */
  public static NetworkZone of(Environment environment) {
    String name = environment.getProperty(PROPERTY, "all");
    try {
      return valueOf(name.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new UnknownZone(name, e);
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
