package org.xiaohao.platform.deadline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;

/**
 * Knows the rule sets, {@code config/rules/<set>.yml}: dated terms, the reminder ladder and the settings in which the
 * sets differ. A campaign names its set; within a set each rule has its own dates and source.
 */
@Component
public class RuleSets {

  private final Map<String, RuleSet> sets = new HashMap<>();

  RuleSets() {
    List.of("2017", "2020").forEach(name -> sets.put(name, RuleSet.load(name)));
  }

  /**
   * Finds the version of a rule under which a clock starts. A campaign may name a set younger than itself; for a day
   * before all versions the oldest holds.
   */
  public Rule rule(String ruleSet, String code, LocalDate startedOn) {
    return Dated.on(set(ruleSet).rules().stream().filter(rule -> rule.code().equals(code)).toList(), startedOn)
        .orElseThrow(() -> DomainException.notFound("deadline.unknownRule"));
  }

  /** The version of a threshold that holds on a day. */
  public Threshold threshold(String ruleSet, String code, LocalDate on) {
    return anyThreshold(ruleSet, code, on).orElseThrow(() -> DomainException.notFound("deadline.unknownRule"));
  }

  /** As {@link #threshold}; empty on a day on which no version holds any more, and then nobody is asked for it. */
  public Optional<Threshold> anyThreshold(String ruleSet, String code, LocalDate on) {
    return Dated.on(set(ruleSet).thresholds().stream().filter(one -> one.code().equals(code)).toList(), on);
  }

  /** A setting of the set that is on or off, such as {@code distributionApproval}. */
  public boolean flag(String ruleSet, String name) {
    Boolean flag = set(ruleSet).flags().get(name);
    if (flag == null) {
      throw DomainException.notFound("deadline.unknownFlag");
    }
    return flag;
  }

  /** A number of the set, such as how often an item may be extended ({@code itemExtensions}). */
  public int limit(String ruleSet, String name) {
    Integer limit = set(ruleSet).limits().get(name);
    if (limit == null) {
      throw DomainException.notFound("deadline.unknownFlag");
    }
    return limit;
  }

  /** The rungs of the reminder ladder D18, first to last. */
  public List<Rung> ladder(String ruleSet) {
    return set(ruleSet).ladder();
  }

  private RuleSet set(String name) {
    RuleSet set = sets.get(name);
    if (set == null) {
      throw DomainException.notFound("deadline.unknownRuleSet");
    }
    return set;
  }
}
