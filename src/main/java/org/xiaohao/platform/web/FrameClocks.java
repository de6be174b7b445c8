package org.xiaohao.platform.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.ClockState;
import org.xiaohao.platform.deadline.ClockView;
import org.xiaohao.platform.deadline.Deadlines;

/** The clocks of a case in words. */
@Component
class FrameClocks {

  private final Deadlines deadlines;
  private final Days days;
  private final Texts texts;

  FrameClocks(Deadlines deadlines, Days days, Texts texts) {
    this.deadlines = deadlines;
    this.days = days;
    this.texts = texts;
  }

  List<CaseFrame.Clock> of(CaseRef subject) {
    return deadlines.ofCase(subject).stream().map(clock -> clock(subject.kind(), clock)).toList();
  }

  private CaseFrame.Clock clock(String kind, ClockView clock) {
    boolean running = clock.state() == ClockState.RUNNING;
    boolean over = !running && clock.state() != ClockState.PAUSED;
    return new CaseFrame.Clock(clock.code(), name(kind, clock.code()), texts.label(clock.state()), over,
        clock.startedOn(), clock.dueOn(), running && clock.dueOn() != null ? days.left(clock.dueOn()) : null, clock.source(),
        clock.missingYear());
  }

  /** What the clock is called on such a case: one code may run for different ends. */
  private String name(String kind, String code) {
    return texts.or("clock." + kind + "." + code, texts.of("clock." + code));
  }
}
