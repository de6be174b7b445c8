package org.xiaohao.casework.accountability;

import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;

/** Whether the deciding organ may decide, must ask its Party committee, or can only propose (ruling 13, M16). */
@Component
class Authority {

  private final AuthorityRules rules;
  private final Divisions divisions;

  Authority(AuthorityRules rules, Divisions divisions) {
    this.rules = rules;
    this.divisions = divisions;
  }

  Power over(Accountability one, AccountableSubject subject, MeasureForm form) {
    Level organ = divisions.byId(one.decidingDivisionId()).level();
    if (subject.managedBy().isAbove(organ)) {
      return Power.UPWARD;
    }
    AuthorityRules.Rule rule = rules.of(one.ruleSet(), form);
    return subject.managedBy() == organ ? rule.same() : rule.below();
  }

  /** Rule and article of that power. */
  String source(Accountability one, MeasureForm form) {
    return rules.of(one.ruleSet(), form).source();
  }

  /** A unit answers to its own level; the leading body of a place to the level above it. */
  Level managing(Office unit) {
    Level level = divisions.byId(unit.divisionId()).level();
    boolean leading = unit.kind() == OfficeKind.PARTY_COMMITTEE || unit.kind() == OfficeKind.GOVERNMENT;
    boolean low = level == Level.TOWNSHIP || level == Level.VILLAGE;
    return (leading || low) && level != Level.PROVINCE ? Level.values()[level.ordinal() - 1] : level;
  }
}
