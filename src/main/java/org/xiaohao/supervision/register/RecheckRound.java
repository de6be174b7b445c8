package org.xiaohao.supervision.register;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.DueWork;

/** Looks for rechecks that have ended. */
@Component
class RecheckRound implements DueWork {

  private final RecheckMapper mapper;
  private final RecheckEnds ends;

  RecheckRound(RecheckMapper mapper, RecheckEnds ends) {
    this.mapper = mapper;
    this.ends = ends;
  }

  @Override
  public void run(LocalDate today) {
    mapper.listEnded(today).forEach(id -> ends.judge(id, today));
  }
}
