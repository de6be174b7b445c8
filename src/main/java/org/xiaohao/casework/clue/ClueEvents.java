package org.xiaohao.casework.clue;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.handover.HandoverAnswered;
import org.xiaohao.casework.report.EvidenceAdded;
import org.xiaohao.casework.report.ReportArchived;
import org.xiaohao.casework.report.ReportDistributed;

/** What happens to the report and thereby to its clue, in the same transaction. */
@Component
class ClueEvents {

  private final ClueRows rows;
  private final ClueMapper mapper;
  private final ClueOpening opening;
  private final ClueWaking waking;

  ClueEvents(ClueRows rows, ClueMapper mapper, ClueOpening opening, ClueWaking waking) {
    this.rows = rows;
    this.mapper = mapper;
    this.opening = opening;
    this.waking = waking;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void open(ReportDistributed event) {
    opening.open(event);
  }

  /** A report without a clue is still before its centre, which sees the evidence itself. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void wake(EvidenceAdded event) {
    mapper.findByReport(event.reportId()).ifPresent(clue -> waking.evidence(rows.lock(clue.id())));
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void archive(ReportArchived event) {
    mapper.findByReport(event.reportId()).ifPresent(clue -> waking.archive(rows.lock(clue.id())));
  }

  /** When the last document of a concluded clue is answered, the report learns that nothing is open any more. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void answered(HandoverAnswered event) {
    if (event.sender().kind().equals(Clue.KIND)) {
      waking.answered(rows.lock(event.sender().id()), event.number(), event.outcome());
    }
  }
}
