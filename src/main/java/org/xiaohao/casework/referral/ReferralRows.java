package org.xiaohao.casework.referral;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;

/** The rows of referrals and the one place where their state changes. */
@Component
class ReferralRows {

  private final ReferralMapper mapper;
  private final BusinessClock clock;

  ReferralRows(ReferralMapper mapper, BusinessClock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  Referral byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  Referral of(CaseRef subject) {
    return byId(subject.id());
  }

  Referral lock(long id) {
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
    return byId(id);
  }

  LocalDate today() {
    return clock.today();
  }

  void move(Referral one, ReferralState next) {
    if (!one.state().mayBecome(next) || mapper.updateState(one.id(), one.state(), next) == 0) {
      throw DomainException.conflict("referral.state", one.state().name());
    }
  }

  void requireNotFuture(String field, LocalDate day) {
    if (day.isAfter(today())) {
      throw DomainException.invalid(field, "accountability.date.future", today());
    }
  }
}
