package org.xiaohao.platform.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a rule set says for a while: since when and until when it holds. */
interface Dated {

  LocalDate effectiveFrom();

  LocalDate effectiveTo();

  /** The version that holds on a day; for a day before all versions the oldest. */
  static <T extends Dated> Optional<T> on(List<T> versions, LocalDate day) {
    Comparator<T> bySince = Comparator.comparing(one -> one.effectiveFrom() == null ? LocalDate.MIN : one.effectiveFrom());
    return versions.stream()
        .filter(one -> one.effectiveFrom() == null || !day.isBefore(one.effectiveFrom()))
        .max(bySince)
        .or(() -> versions.stream().min(bySince))
        .filter(one -> one.effectiveTo() == null || !day.isAfter(one.effectiveTo()));
  }
}
