package org.xiaohao.casework.interview;

import java.util.Objects;
import org.xiaohao.platform.DomainException;

/**
 * What a form showed when it was drawn: whoever saves it over words that came since is told and overwrites nothing (M9).
 *
 * @param mark changes with the words
 */
public record Seen(String mark) {

  /** The mark of these words; null if there were none. */
  public static Seen of(String words) {
    return new Seen(Integer.toHexString(Objects.hashCode(words)));
  }

  /** Refuses unless these words are still what is stored; the row must be locked. */
  void require(String stored) {
    if (!equals(of(stored))) {
      throw DomainException.conflict("interview.changed");
    }
  }
}
