package org.xiaohao.casework.report;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.workflow.Processes;

/** What comes back to a report: the clue's result, the last problem crossed off, another organ's answer. */
@Component
class Conclusions {

  private final ReportMapper mapper;
  private final NoticeClocks clocks;
  private final Processes processes;
  private final Admission admission;
  private final BusinessClock clock;

  Conclusions(ReportMapper mapper, NoticeClocks clocks, Processes processes, Admission admission,
      BusinessClock clock) {
    this.mapper = mapper;
    this.clocks = clocks;
    this.processes = processes;
    this.admission = admission;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void clueConcluded(long reportId, Conclusion conclusion, boolean itemsOpen, long answeringOfficeId) {
    Report report = lock(reportId);
    conclude(report, conclusion, itemsOpen, answeringOfficeId);
    processes.correlate("clueConcluded", report.caseRef(), Map.of("itemsOpen", itemsOpen));
  }

  /** The last problem is crossed off; if the reporter was answered before, the second answer is owed (ruling 16). */
  @Transactional(propagation = Propagation.MANDATORY)
  public void itemsClosed(long reportId) {
    Report report = lock(reportId);
    report.itemsClosed();
    mapper.update(report);
    if (processes.waits("itemsClosed", report.caseRef())) {
      clocks.answerOwed(report);
      processes.correlate("itemsClosed", report.caseRef(), Map.of());
    }
  }

  /** All letters by which a report went on are answered. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void forwardAnswered(long reportId, long answeringOfficeId) {
    Report report = lock(reportId);
    conclude(report, Conclusion.CLOSED, false, answeringOfficeId);
    processes.correlate("forwardAnswered", report.caseRef(), Map.of());
  }

  private void conclude(Report report, Conclusion conclusion, boolean itemsOpen, long answeringOfficeId) {
    report.conclude(conclusion, itemsOpen, answeringOfficeId);
    mapper.update(report);
    mapper.insertResult(report.id(), conclusion, clock.today());
    admission.admit(report, answeringOfficeId);
    clocks.answerOwed(report);
  }

  private Report lock(long reportId) {
    return mapper.lockById(reportId).orElseThrow();
  }
}
