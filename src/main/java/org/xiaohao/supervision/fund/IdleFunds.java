package org.xiaohao.supervision.fund;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.DueDates;

/** Money that has not moved for as many days as the rule set allows (S52: 杜绝资金“趴在账上”). */
@Service
public class IdleFunds {

  private final IdleMapper mapper;
  private final DueDates rules;
  private final Campaigns campaigns;
  private final BusinessClock clock;

  IdleFunds(IdleMapper mapper, DueDates rules, Campaigns campaigns, BusinessClock clock) {
    this.mapper = mapper;
    this.rules = rules;
    this.campaigns = campaigns;
    this.clock = clock;
  }

  /** The row behind which a list goes on. */
  record After(LocalDate since, String kind, long id) {

    /** Null for the beginning of the list, and for what is no key. */
    static After of(String key) {
      String[] parts = key == null ? new String[0] : key.split("_");
      try {
        return parts.length == 3 ? new After(LocalDate.parse(parts[0]), parts[1], Long.parseLong(parts[2])) : null;
      } catch (DateTimeException | NumberFormatException e) {
        return null;
      }
    }
  }

  /** After how many days without a movement money counts as idle. */
  public int threshold() {
    return rules.limit(campaigns.ruleSet(), "idleFundDays");
  }

  /** Idle money that the person may see, longest first. */
  public List<IdleFund> list(Viewer viewer, String after, int limit) {
    LocalDate today = clock.today();
    return mapper.list(viewer, today.minusDays(threshold()), After.of(after), limit).stream()
        .map(idle -> idle.on(today)).toList();
  }
}
