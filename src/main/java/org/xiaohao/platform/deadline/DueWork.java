package org.xiaohao.platform.deadline;

import java.time.LocalDate;

/** Work that falls due with the business clock; run again and again, so each run does only what is not done yet. */
public interface DueWork {

  /** Does what is due on this business day; opens its own transactions. */
  void run(LocalDate today);
}
