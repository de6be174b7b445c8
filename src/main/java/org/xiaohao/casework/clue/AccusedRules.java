package org.xiaohao.casework.clue;

import org.xiaohao.casework.report.Conclusion;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Level;

/** What protects somebody who was wrongly accused, and a reporter who was only mistaken (C12). */
final class AccusedRules {

  private AccusedRules() {
  }

  /** Cleared is who was accused of what was disproved, in one of three ways (rules of 2020, Art. 50). */
  static void requireClearing(Conclusion conclusion, FollowUpForm.MeasureEntry entry, int index) {
    if (conclusion != Conclusion.UNSUBSTANTIATED && conclusion != Conclusion.PARTLY) {
      throw DomainException.invalid(field(index, "kind"), "clue.clearing.nothing.disproved");
    }
    if (entry.way() == null) {
      throw DomainException.invalid(field(index, "way"), "clue.clearing.way");
    }
    if (entry.way() == ClearingWay.SET_CIRCLE && entry.circle() == null) {
      throw DomainException.invalid(field(index, "circle"), "clue.clearing.circle");
    }
  }

  /** Malice, unlike a mistake, is recognised by the city or above only, with the number of the approval. */
  static void requireMalice(Conclusion conclusion, Division division, FollowUpForm.MeasureEntry entry, int index) {
    if (!division.level().isAbove(Level.COUNTY)) {
      throw DomainException.invalid(field(index, "kind"), "clue.malicious.level");
    }
    if (conclusion != Conclusion.UNSUBSTANTIATED) {
      throw DomainException.invalid(field(index, "kind"), "clue.malicious.unproven");
    }
    if (entry.number() == null) {
      throw DomainException.invalid(field(index, "number"), "clue.malicious.number");
    }
  }

  private static String field(int index, String name) {
    return "measures[" + index + "]." + name;
  }
}
