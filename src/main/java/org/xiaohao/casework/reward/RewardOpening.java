package org.xiaohao.casework.reward;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.clue.RewardDecided;
import org.xiaohao.casework.report.Report;
import org.xiaohao.casework.report.ReportResult;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.casework.report.Respondent;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.workflow.Processes;

/** Opens the reward of a report that was found true, once, for the reporter who came first (C11). */
@Component
class RewardOpening {

  private final RewardMapper mapper;
  private final Reports reports;
  private final FinanceOffices finance;
  private final RewardFile file;
  private final Processes processes;
  private final BusinessClock clock;

  RewardOpening(RewardMapper mapper, Reports reports, FinanceOffices finance, RewardFile file, Processes processes,
      BusinessClock clock) {
    this.mapper = mapper;
    this.reports = reports;
    this.finance = finance;
    this.file = file;
    this.processes = processes;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void open(RewardDecided decided) {
    if (mapper.existsFor(decided.reportId())) {
      return;
    }
    Report report = reports.byId(decided.reportId());
    ReportResult result = reports.result(report.id()).orElseThrow(() -> DomainException.conflict("reward.unproven"));
    List<Long> respondents = reports.respondents(report.id()).stream().map(Respondent::personId)
        .filter(Objects::nonNull).toList();
    Reward reward = Reward.on(result, report, clock.today()).between(decided.handlingOfficeId(),
        finance.of(report.centreOfficeId(), respondents), reports.first(report.id()).id());
    mapper.insert(reward);
    file.open(reward, report.caseRef(), finance.workingIn(reward.financeOfficeId(), respondents));
    processes.start("reward", reward.subject(), Map.of());
  }
}
