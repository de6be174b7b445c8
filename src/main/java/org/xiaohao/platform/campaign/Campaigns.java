package org.xiaohao.platform.campaign;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.RuleSets;
import org.xiaohao.platform.organisation.Level;

/** The campaign that runs ({@code xiaohao.campaign}), and earlier ones whose items are still read. */
@Component
public class Campaigns {

  private final Campaign current;
  private final Map<String, Campaign> known = new ConcurrentHashMap<>();

  Campaigns(@Value("${xiaohao.campaign:poverty-relief-2017}") String code, RuleSets ruleSets) {
    current = CatalogueFile.read(code);
    known.put(code, current);
    try {
      ruleSets.ladder(current.ruleSet());
    } catch (DomainException e) {
      throw new BadCatalogue(code, "names the rule set " + current.ruleSet() + ", which is not in config/rules");
    }
  }

  /** The campaign under which new problems are listed. */
  public Campaign current() {
    return current;
  }

  /** The campaign an item was listed under. */
  public Campaign byCode(String code) {
    return known.computeIfAbsent(code, CatalogueFile::read);
  }

  /** The national dimensions (S1) of the current campaign. */
  public List<Term> dimensions() {
    return current.dimensions();
  }

  /** The aspects (S11) of the current campaign. */
  public List<Campaign.Aspect> aspects() {
    return current.aspects();
  }

  /**
   * An entry of the catalogue in words: the problem with its aspect, or the aspect alone where no problem is named.
   *
   * @param code of a problem or of an aspect; what the campaign does not know stands for itself
   */
  public String entry(String code) {
    return current.aspects().stream().flatMap(aspect -> Stream.concat(
            Stream.of(aspect.term()).filter(term -> term.code().equals(code)).map(Term::label),
            aspect.problems().stream().filter(term -> term.code().equals(code))
                .map(term -> aspect.term().label() + " · " + term.label())))
        .findFirst().orElse(code);
  }

  /** The rule set of the current campaign. */
  public String ruleSet() {
    return current.ruleSet();
  }

  /**
   * The level that closes problems of this origin (ruling 15).
   *
   * @param receiver the level of the supervising office, which closes what it was recommended or assigned
   */
  public Level closingLevel(String originCode, Level receiver) {
    Level closes = current.origin(originCode)
        .orElseThrow(() -> DomainException.invalid("origin", "campaign.origin.unknown")).closes();
    if (closes != null) {
      return closes;
    }
    return receiver.isAbove(Level.COUNTY) ? receiver : Level.COUNTY;
  }
}
