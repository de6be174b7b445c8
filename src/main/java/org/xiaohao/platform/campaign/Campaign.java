package org.xiaohao.platform.campaign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiaohao.platform.organisation.Level;

/**
 * A campaign (专项): what it looks for, where its problems come from and which level closes them, and its rule set
 * (ruling 4).
 *
 * @param cleanOutGrounds on which a household is cleaned out of the poverty register (S39); none if the campaign has no such
 * @param rewardExclusions codes of the grounds on which it shuts out a reward; none unless it says so (ruling 21)
 * @param dutyRecords whether leaders and helpers record their hours, help and meetings, and villages the attendance of cadres; not
 *     unless it says so (ruling 28)
 */
public record Campaign(String code, Term name, String ruleSet, List<Term> dimensions, List<Aspect> aspects,
    List<Origin> origins, List<Term> cleanOutGrounds, Set<String> rewardExclusions, boolean dutyRecords) {

  public Campaign {
    demandUnique(code, "dimensions", dimensions);
    demandUnique(code, "aspects", aspects.stream().map(Aspect::term).toList());
    demandUnique(code, "problems", aspects.stream().flatMap(aspect -> aspect.problems().stream()).toList());
    demandUnique(code, "origins", origins.stream().map(Origin::term).toList());
  }

  /**
   * One aspect with the problems found in it.
   *
   * @param subTypes kinds an item of this aspect must have one of (S10); empty for most aspects
   */
  public record Aspect(Term term, List<Term> problems, List<Term> subTypes) {
    public String code() {
      return term.code();
    }
  }

  /**
   * Where problems come from.
   *
   * @param closes the level that closes them; null: the level of the supervising office
   */
  public record Origin(Term term, Level closes) {
    public String code() {
      return term.code();
    }
  }

  public Optional<Term> dimension(String wanted) {
    return dimensions.stream().filter(term -> term.code().equals(wanted)).findFirst();
  }

  public Optional<Aspect> aspect(String wanted) {
    return aspects.stream().filter(aspect -> aspect.code().equals(wanted)).findFirst();
  }

  /** A problem of the catalogue by its code. */
  public Optional<Term> problem(String wanted) {
    return aspects.stream().flatMap(aspect -> aspect.problems().stream()).filter(term -> term.code().equals(wanted))
        .findFirst();
  }

  public Optional<Origin> origin(String wanted) {
    return origins.stream().filter(origin -> origin.code().equals(wanted)).findFirst();
  }

  /** A ground on which a household is cleaned out of the poverty register (S39). */
  public Optional<Term> cleanOutGround(String wanted) {
    return cleanOutGrounds.stream().filter(term -> term.code().equals(wanted)).findFirst();
  }

  private static void demandUnique(String campaign, String what, List<Term> terms) {
    if (terms.isEmpty()) {
      throw new BadCatalogue(campaign, "has no " + what);
    }
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    terms.forEach(term -> {
      if (!seen.add(term.code())) {
        twice.add(term.code());
      }
    });
    if (!twice.isEmpty()) {
      throw new BadCatalogue(campaign, "names these " + what + " twice: " + twice);
    }
  }
}
