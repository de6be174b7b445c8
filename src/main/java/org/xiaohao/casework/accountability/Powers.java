package org.xiaohao.casework.accountability;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.OfficeKind;

/** Settles, subject by subject, what the deciding organ may do; refuses what is above its authority. */
@Component
class Powers {

  private final AccountabilityRows rows;
  private final SubjectMapper subjects;
  private final Authority authority;
  private final AccountabilityOffices offices;

  Powers(AccountabilityRows rows, SubjectMapper subjects, Authority authority, AccountabilityOffices offices) {
    this.rows = rows;
    this.subjects = subjects;
    this.authority = authority;
    this.offices = offices;
  }

  /** Stores the power over each subject; returns whether the Party committee has a part in it. */
  boolean store(Accountability one) {
    boolean committee = false;
    for (AccountableSubject subject : rows.subjects(one)) {
      Power power = authority.over(one, subject, subject.form());
      if (power == Power.UPWARD) {
        throw DomainException.invalid("result", "accountability.above.authority", subject.no());
      }
      subjects.updatePower(subject.id(), power);
      committee |= power != Power.DECIDE;
    }
    return committee;
  }

  /** The division one level up. */
  Optional<Long> above(Accountability one) {
    return offices.above(one.decidingDivisionId()).map(Division::id);
  }

  /** The office in whose name the decision on a subject is issued: the Party committee's where it decides. */
  long issuer(Accountability one, AccountableSubject subject) {
    OfficeKind kind = subject.power() == Power.PROPOSE ? OfficeKind.PARTY_COMMITTEE : OfficeKind.COMMISSION_LEADERSHIP;
    return offices.of(one.decidingDivisionId(), kind).id();
  }
}
