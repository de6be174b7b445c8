package org.xiaohao.casework.referral;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.ClosingCondition;
import org.xiaohao.platform.access.CaseRef;

/** A case stays open until each of its referrals has an outcome or a stated wait (S49). */
@Component
class SettledReferrals implements ClosingCondition {

  private final ReferralMapper mapper;

  SettledReferrals(ReferralMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Optional<String> against(CaseRef subject) {
    boolean open = mapper.listOfCase(subject.id()).stream()
        .anyMatch(one -> one.state() != ReferralState.SETTLED && one.waitingUntil() == null);
    return open ? Optional.of("referral.open") : Optional.empty();
  }
}
