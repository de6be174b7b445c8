package org.xiaohao.supervision.diligence;

import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.campaign.Campaigns;

/** Whether the campaign has duties recorded at all: later rules against formalism forbid daily logs (ruling 28). */
@Component
public class DutyRecords {

  private final Campaigns campaigns;

  DutyRecords(Campaigns campaigns) {
    this.campaigns = campaigns;
  }

  /** Whether they are recorded; where not, no county is listed for a meeting it did not hold, and what there is stays readable. */
  public boolean kept() {
    return campaigns.current().dutyRecords();
  }

  void require() {
    if (!kept()) {
      throw DomainException.conflict("diligence.off");
    }
  }
}
