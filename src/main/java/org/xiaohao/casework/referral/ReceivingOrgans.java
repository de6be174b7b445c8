package org.xiaohao.casework.referral;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Role;

/** The organs of a division that take referrals: offices with a liaison (EXTERNAL_ORGAN). */
@Component
class ReceivingOrgans {

  private final Offices offices;
  private final People people;
  private final BusinessClock clock;

  ReceivingOrgans(Offices offices, People people, BusinessClock clock) {
    this.offices = offices;
    this.people = people;
    this.clock = clock;
  }

  List<Office> of(long divisionId) {
    return offices.ofDivision(divisionId).stream()
        .filter(office -> !people.withRole(office.id(), Role.EXTERNAL_ORGAN, clock.today()).isEmpty()).toList();
  }

  Receiver kind(long divisionId, long officeId) {
    Office office = of(divisionId).stream().filter(one -> one.id() == officeId).findFirst()
        .orElseThrow(() -> DomainException.invalid("receiver", "referral.receiver.unknown"));
    String code = office.code().substring(office.code().lastIndexOf('.') + 1);
    return switch (office.kind()) {
      case AUDIT -> Receiver.AUDIT;
      case EXTERNAL_ORGAN -> code.startsWith("gongan") ? Receiver.POLICE : Receiver.PROCURATORATE;
      default -> code.startsWith("zhujian") ? Receiver.HOUSING : Receiver.DEPARTMENT;
    };
  }
}
