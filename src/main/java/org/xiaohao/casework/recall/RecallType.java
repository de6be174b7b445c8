package org.xiaohao.casework.recall;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.workflow.CaseType;

/** Tells the platform about recalls. */
@Component
class RecallType implements CaseType {

  private final RecallRows rows;
  private final Offices offices;
  private final Divisions divisions;
  private final MessageSource messages;

  RecallType(RecallRows rows, Offices offices, Divisions divisions, MessageSource messages) {
    this.rows = rows;
    this.offices = offices;
    this.divisions = divisions;
    this.messages = messages;
  }

  @Override
  public String kind() {
    return Recall.KIND;
  }

  @Override
  public Set<String> processKeys() {
    return Set.of("recall");
  }

  @Override
  public Line line() {
    return Line.RECTIFICATION;
  }

  @Override
  public void lock(long id) {
    rows.lock(id);
  }

  /** Without the name of the cadre. */
  @Override
  public CaseFacts facts(long id) {
    Recall one = rows.byId(id);
    String cadre = messages.getMessage("Cadre." + one.cadre(), null, Locale.SIMPLIFIED_CHINESE);
    String title = messages.getMessage("recall.case.title", new Object[] {cadre}, Locale.SIMPLIFIED_CHINESE);
    return new CaseFacts(one.ref(), title, divisions.byId(one.villageId()).name(), 0, one.divisionId());
  }

  @Override
  public long office(long id, String slot) {
    Recall one = rows.byId(id);
    OfficeKind kind = switch (slot) {
      case "verifying" -> OfficeKind.SUPERVISION_OFFICE;
      case "organisation" -> OfficeKind.ORGANISATION_DEPT;
      default -> throw new IllegalArgumentException("a recall has no slot " + slot);
    };
    return offices.of(one.divisionId(), kind).orElseThrow(() -> DomainException.conflict("recall.office.none")).id();
  }
}
