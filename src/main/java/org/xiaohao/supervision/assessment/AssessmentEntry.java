package org.xiaohao.supervision.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.xiaohao.platform.DomainException;

/**
 * What a county enters for a month: of each indicator how many fulfil it and of how many; empty pairs are left as they are.
 *
 * @param month such as {@code 2017-10}
 * @param reason why values that were entered before are corrected
 */
public record AssessmentEntry(@NotNull Long county, @NotBlank String month, Integer identified, Integer identifiedOf,
    Integer exited, Integer exitedOf, Integer helped, Integer helpedOf, Integer movedIn, Integer movedInOf, Integer satisfied,
    Integer satisfiedOf, @Size(max = 500) String reason) {

  /** A numerator and its denominator. */
  record Pair(int numerator, int denominator) {
  }

  /** The pairs that are filled in; refuses half a pair, nothing out of nothing, and more than all. */
  Map<Indicator, Pair> pairs() {
    Map<Indicator, Pair> pairs = new EnumMap<>(Indicator.class);
    put(pairs, Indicator.IDENTIFICATION, "identified", identified, identifiedOf);
    put(pairs, Indicator.EXIT, "exited", exited, exitedOf);
    put(pairs, Indicator.HELP, "helped", helped, helpedOf);
    put(pairs, Indicator.RELOCATION, "movedIn", movedIn, movedInOf);
    put(pairs, Indicator.SATISFACTION, "satisfied", satisfied, satisfiedOf);
    if (pairs.isEmpty()) {
      throw DomainException.invalid("identified", "assessment.nothing");
    }
    return pairs;
  }

  private static void put(Map<Indicator, Pair> pairs, Indicator code, String field, Integer numerator, Integer denominator) {
    if (numerator == null && denominator == null) {
      return;
    }
    if (numerator == null) {
      throw DomainException.invalid(field, "assessment.half");
    }
    if (denominator == null) {
      throw DomainException.invalid(field + "Of", "assessment.half");
    }
    if (denominator <= 0) {
      throw DomainException.invalid(field + "Of", "assessment.of.nothing");
    }
    if (numerator < 0 || numerator > denominator) {
      throw DomainException.invalid(field, "assessment.more.than.all", denominator);
    }
    pairs.put(code, new Pair(numerator, denominator));
  }
}
