package org.xiaohao.casework.report;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.handover.HandoverAnswered;
import org.xiaohao.casework.handover.HandoverDraft;
import org.xiaohao.casework.handover.HandoverKind;
import org.xiaohao.casework.handover.HandoverMatter;
import org.xiaohao.casework.handover.Handovers;
import org.xiaohao.platform.deadline.BusinessClock;

/** Sends the reworded matter of a report to another organ and hears its answer; the report itself never leaves. */
@Component
class Forwarding {

  private final ReportMapper mapper;
  private final Handovers handovers;
  private final Conclusions conclusions;
  private final Centres centres;
  private final BusinessClock clock;

  Forwarding(ReportMapper mapper, Handovers handovers, Conclusions conclusions, Centres centres, BusinessClock clock) {
    this.mapper = mapper;
    this.handovers = handovers;
    this.conclusions = conclusions;
    this.centres = centres;
    this.clock = clock;
  }

  void send(Report report, String matter) {
    HandoverMatter reworded = new HandoverMatter(matter, null, null, null, report.placeDivisionId(),
        report.forwardDueOn(), false, report.urgent());
    String number = handovers.send(new HandoverDraft(HandoverKind.ASSIGNMENT_LETTER, report.centreOfficeId(),
        report.forwardOfficeId(), report.caseRef(), reworded));
    mapper.insertForward(number, report.id(), clock.today());
  }

  /** Once all letters of a report are answered, an inspection office of the division tells the reporter. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void hear(HandoverAnswered answered) {
    if (!Report.KIND.equals(answered.sender().kind())) {
      return;
    }
    long reportId = answered.sender().id();
    Report report = mapper.lockById(reportId).orElseThrow();
    int now = mapper.answerForward(answered.number(), reportId, answered.outcome(), clock.today());
    if (now == 1 && mapper.countOpenForwards(reportId) == 0) {
      conclusions.forwardAnswered(reportId, centres.handling(report.centreOfficeId()).get(0).id());
    }
  }

  List<String> numbers(Report report) {
    return mapper.listForwards(report.id());
  }
}
