package org.xiaohao.platform.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A province, city, county, township or village.
 *
 * @param path ids from the root down to this division, such as {@code /1/5/12/}
 * @param validTo last day of its existence, or null
 */
public record Division(
    long id,
    String code,
    String name,
    Level level,
    Long parentId,
    String path,
    Long provinceId,
    Long cityId,
    Long countyId,
    Long townshipId,
    Long villageId,
    LocalDate validFrom,
    LocalDate validTo) {

  public Division {
    if (level == Level.UNKNOWN) {
      throw new IllegalArgumentException("a division has a known level");
    }
  }

  /** Id of the division of that level this one lies in; its own id at its own level. */
  public Optional<Long> idAt(Level wanted) {
    return Optional.ofNullable(switch (wanted) {
      case PROVINCE -> provinceId;
      case CITY -> cityId;
      case COUNTY -> countyId;
      case TOWNSHIP -> townshipId;
      case VILLAGE -> villageId;
      case UNKNOWN -> null;
    });
  }

  /** Ids from the root down to this division. */
  public List<Long> chain() {
    return Arrays.stream(path.substring(1).split("/")).map(Long::valueOf).toList();
  }

  /** Whether this is the other division or lies in it. */
  public boolean within(Division other) {
    return path.startsWith(other.path);
  }
}
