package org.xiaohao.supervision.register;

import java.util.List;
import java.util.Map;

/**
 * Everything the register has of a household, as far as the reader may read it.
 *
 * @param open whether names and words are for this reader; else they are left out
 * @param head name of its head
 * @param holding which of the eight situations hold
 * @param words on the situations, newest first
 */
public record HouseholdFile(Household household, boolean open, String head, List<Situation> holding, List<Word> words,
    List<Adjustment> adjustments) {

  /** A word on a situation with its evidence. */
  public record Word(HouseholdSituation word, String evidence) {
  }

  /** An adjustment with its words: reason, proof, head, opinion. */
  public record Adjustment(RegisterAdjustment adjustment, Map<String, String> words, List<Objection> objections) {

    /** Without the words. */
    @Override
    public String toString() {
      return adjustment.toString();
    }
  }

  /** An objection with its words: text, answer. */
  public record Objection(RegisterObjection objection, Map<String, String> words) {
  }

  /** Without names and words. */
  @Override
  public String toString() {
    return household.toString();
  }
}
