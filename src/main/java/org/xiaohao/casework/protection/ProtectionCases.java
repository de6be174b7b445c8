package org.xiaohao.casework.protection;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.Centres;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.workflow.CaseType;

/** What the platform knows of protections: that there is one, and that it is urgent. */
@Component
class ProtectionCases implements CaseType {

  private final ProtectionMapper mapper;
  private final Centres centres;
  private final MessageSource messages;

  ProtectionCases(ProtectionMapper mapper, Centres centres, MessageSource messages) {
    this.mapper = mapper;
    this.centres = centres;
    this.messages = messages;
  }

  @Override
  public String kind() {
    return Protection.KIND;
  }

  @Override
  public Set<String> processKeys() {
    return Set.of("protection");
  }

  @Override
  public Line line() {
    return Line.DISCIPLINE;
  }

  @Override
  public void lock(long id) {
    mapper.lockById(id).orElseThrow();
  }

  @Override
  public CaseFacts facts(long id) {
    Protection protection = mapper.findById(id).orElseThrow();
    return new CaseFacts(protection.ref(), messages.getMessage("protection.title", null, Locale.SIMPLIFIED_CHINESE), null,
        1, centres.office(protection.centreOfficeId()).divisionId());
  }

  @Override
  public long office(long id, String slot) {
    if (!slot.equals("caseSupervision")) {
      throw new IllegalArgumentException("a protection has no slot " + slot);
    }
    return centres.beside(mapper.findById(id).orElseThrow().centreOfficeId(), OfficeKind.CASE_SUPERVISION).id();
  }
}
