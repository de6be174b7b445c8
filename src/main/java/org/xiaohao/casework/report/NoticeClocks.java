package org.xiaohao.casework.report;

import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.Deadlines;

/** The clocks a named reporter is owed: D1, whether the report is accepted; D2, what came of it. */
@Component
class NoticeClocks {

  private final Deadlines deadlines;
  private final BusinessClock clock;
  private final ReportMapper mapper;

  NoticeClocks(Deadlines deadlines, BusinessClock clock, ReportMapper mapper) {
    this.deadlines = deadlines;
    this.clock = clock;
    this.mapper = mapper;
  }

  /** Owed again from today, after facts were added to a refused report. */
  void noticeOwed(Report report) {
    if (report.signature().named()) {
      deadlines.startOrAwait(report.caseRef(), "D1", report.ruleSet(), clock.today());
    }
  }

  void noticeGiven(Report report) {
    deadlines.meet(report.caseRef(), "D1");
  }

  /** The outcome is told today; from now on there is time to dispute it (D22). */
  void outcomeTold(Report report) {
    report.outcomeTold(clock.today());
  }

  /** Sent up within D3; the clock is kept as the proof. */
  void sentUp(Report report) {
    deadlines.start(report.caseRef(), "D3", report.ruleSet(), report.receivedOn());
    deadlines.meet(report.caseRef(), "D3");
  }

  /** Every named reporter of the matter, of merged reports as well, is owed the result from today (T1). */
  void answerOwed(Report report) {
    start(report);
    mapper.listMergedInto(report.id()).forEach(this::start);
  }

  void answerGiven(Report report) {
    deadlines.meet(report.caseRef(), "D2");
  }

  /** Nobody is owed a notice under a name that is not the author's (C12). */
  void nameDenied(Report report) {
    deadlines.cancel(report.caseRef(), "D1");
    deadlines.cancel(report.caseRef(), "D2");
  }

  void cancel(Report report) {
    deadlines.cancel(report.caseRef());
  }

  private void start(Report report) {
    if (report.signature().named()) {
      deadlines.start(report.caseRef(), "D2", report.ruleSet(), clock.today());
    }
  }
}
