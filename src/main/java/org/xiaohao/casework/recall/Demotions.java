package org.xiaohao.casework.recall;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.Accountabilities;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;

/**
 * What a demotion must rest on (S36, ruling 21): somebody of the register, and either the accountability decision that
 * demotes him or the rules by which officials move down when they do not fit, applied by the organisation department.
 */
@Component
class Demotions {

  private final Accountabilities cases;
  private final RegisteredPeople people;

  Demotions(Accountabilities cases, RegisteredPeople people) {
    this.cases = cases;
    this.people = people;
  }

  /** Checks it; returns the person. */
  long check(Office keeper, ExemplarForm form) {
    if (form.basis() == null) {
      throw DomainException.invalid("basis", "exemplar.demotion.basis");
    }
    if (form.unit() == null) {
      throw DomainException.invalid("unit", "exemplar.demotion.unit");
    }
    if (form.decisionNumber() == null) {
      throw DomainException.invalid("decisionNumber", "exemplar.demotion.number");
    }
    long person = people.named(form.name(), List.of(form.unit()), form.happenedOn())
        .orElseThrow(() -> DomainException.invalid("name", "exemplar.demotion.person"));
    if (form.basis() == DemotionBasis.ABILITY_RULES) {
      if (keeper.kind() != OfficeKind.ORGANISATION_DEPT) {
        throw DomainException.invalid("basis", "exemplar.demotion.organisation");
      }
    } else if (!cases.demotes(form.decisionNumber(), person)) {
      throw DomainException.invalid("decisionNumber", "exemplar.demotion.decision");
    }
    return person;
  }
}
