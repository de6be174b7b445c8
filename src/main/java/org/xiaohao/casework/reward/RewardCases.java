package org.xiaohao.casework.reward;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.Centres;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.workflow.CaseType;

/** What the platform knows of rewards: that there is one; neither for what nor for whom. */
@Component
class RewardCases implements CaseType {

  private final RewardMapper mapper;
  private final Centres centres;
  private final MessageSource messages;

  RewardCases(RewardMapper mapper, Centres centres, MessageSource messages) {
    this.mapper = mapper;
    this.centres = centres;
    this.messages = messages;
  }

  @Override
  public String kind() {
    return Reward.KIND;
  }

  @Override
  public Set<String> processKeys() {
    return Set.of("reward");
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
    Reward reward = mapper.findById(id).orElseThrow();
    return new CaseFacts(reward.ref(), messages.getMessage("reward.title", null, Locale.SIMPLIFIED_CHINESE), null, 0,
        centres.office(reward.centreOfficeId()).divisionId());
  }

  @Override
  public long office(long id, String slot) {
    Reward reward = mapper.findById(id).orElseThrow();
    return switch (slot) {
      case "handling" -> reward.handlingOfficeId();
      case "leadership" -> centres.beside(reward.centreOfficeId(), OfficeKind.COMMISSION_LEADERSHIP).id();
      case "finance" -> reward.financeOfficeId();
      default -> throw new IllegalArgumentException("a reward has no slot " + slot);
    };
  }
}
