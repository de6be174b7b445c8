package org.xiaohao.platform.audit;

import java.util.Comparator;

/**
 * A check that failed.
 *
 * @param chain the chain it is about, {@code report:12}; null if it is about a seal or the file
 * @param number place in the chain, id of a reading, number of a seal or of a line; 0 if none
 */
public record Flaw(Check check, String chain, long number) {

  static final Comparator<Flaw> ORDER = Comparator.comparing(Flaw::check)
      .thenComparing(Flaw::chain, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(Flaw::number);

  /** Where: {@code report:12 #3}, or only the number. */
  public String where() {
    return chain == null ? "#" + number : chain + " #" + number;
  }
}
