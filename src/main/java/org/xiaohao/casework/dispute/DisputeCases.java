package org.xiaohao.casework.dispute;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.Centres;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.workflow.CaseType;

/** What the platform knows of disputes: that there is one, and before which office. */
@Component
class DisputeCases implements CaseType {

  private final DisputeMapper mapper;
  private final Centres centres;
  private final MessageSource messages;

  DisputeCases(DisputeMapper mapper, Centres centres, MessageSource messages) {
    this.mapper = mapper;
    this.centres = centres;
    this.messages = messages;
  }

  @Override
  public String kind() {
    return Dispute.KIND;
  }

  @Override
  public Set<String> processKeys() {
    return Set.of("dispute-review");
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
    Dispute dispute = mapper.findById(id).orElseThrow();
    String title = messages.getMessage("dispute.title." + dispute.outcome().name(), null, Locale.SIMPLIFIED_CHINESE);
    return new CaseFacts(dispute.ref(), title, null, 0, centres.office(dispute.reviewingOfficeId()).divisionId());
  }

  @Override
  public long office(long id, String slot) {
    if (!slot.equals("reviewing")) {
      throw new IllegalArgumentException("a dispute has no slot " + slot);
    }
    return mapper.findById(id).orElseThrow().reviewingOfficeId();
  }
}
