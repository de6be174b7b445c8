package org.xiaohao.casework.accountability;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.workflow.CaseType;

/** Tells the platform about accountability cases: codes only, no place, no names (decisions 18, 26). */
@Component
class AccountabilityType implements CaseType {

  private final AccountabilityRows rows;
  private final AccountabilityOffices offices;
  private final MessageSource messages;

  AccountabilityType(AccountabilityRows rows, AccountabilityOffices offices, MessageSource messages) {
    this.rows = rows;
    this.offices = offices;
    this.messages = messages;
  }

  @Override
  public String kind() {
    return Accountability.KIND;
  }

  @Override
  public Set<String> processKeys() {
    return Set.of("accountability");
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
  public String path(long id) {
    return "/accountability/" + rows.byId(id).ref();
  }

  @Override
  public CaseFacts facts(long id) {
    Accountability one = rows.byId(id);
    String key = "TriggerKind." + one.triggerKind();
    String trigger = messages.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE);
    String title = messages.getMessage("accountability.case.title", new Object[] {trigger}, trigger,
        Locale.SIMPLIFIED_CHINESE);
    return new CaseFacts(one.ref(), title, null, 0, one.divisionId());
  }

  @Override
  public long office(long id, String slot) {
    Accountability one = rows.byId(id);
    return switch (slot) {
      case "handling" -> one.handlingOfficeId();
      case "trial" -> offices.of(one.divisionId(), OfficeKind.TRIAL).id();
      case "caseSupervision" -> offices.of(one.divisionId(), OfficeKind.CASE_SUPERVISION).id();
      case "deciding" -> offices.of(one.decidingDivisionId(), OfficeKind.COMMISSION_LEADERSHIP).id();
      case "partyCommittee" -> offices.of(one.decidingDivisionId(), OfficeKind.PARTY_COMMITTEE).id();
      default -> throw new IllegalArgumentException("an accountability case has no slot " + slot);
    };
  }
}
