package org.xiaohao.casework.referral;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.workflow.CaseType;

/** Tells the platform about referrals. */
@Component
class ReferralType implements CaseType {

  private final ReferralRows rows;
  private final Offices offices;
  private final MessageSource messages;

  ReferralType(ReferralRows rows, Offices offices, MessageSource messages) {
    this.rows = rows;
    this.offices = offices;
    this.messages = messages;
  }

  @Override
  public String kind() {
    return Referral.KIND;
  }

  @Override
  public Set<String> processKeys() {
    return Set.of("referral");
  }

  @Override
  public Line line() {
    return Line.DISCIPLINE;
  }

  @Override
  public void lock(long id) {
    rows.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    Referral one = rows.byId(id);
    String receiver = messages.getMessage("Receiver." + one.receiver(), null, Locale.SIMPLIFIED_CHINESE);
    String title = messages.getMessage("referral.case.title", new Object[] {receiver}, Locale.SIMPLIFIED_CHINESE);
    return new CaseFacts(one.ref(), title, null, 0, one.divisionId());
  }

  @Override
  public long office(long id, String slot) {
    Referral one = rows.byId(id);
    return switch (slot) {
      case "handling" -> one.handlingOfficeId();
      case "receiver" -> one.receiverOfficeId();
      case "leadership" -> offices.of(one.divisionId(), OfficeKind.COMMISSION_LEADERSHIP)
          .orElseThrow(() -> DomainException.conflict("accountability.office.none")).id();
      default -> throw new IllegalArgumentException("a referral has no slot " + slot);
    };
  }
}
