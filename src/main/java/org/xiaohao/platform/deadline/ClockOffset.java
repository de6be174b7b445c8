package org.xiaohao.platform.deadline;

/** How far the business clock is away from the system's: a row where it can be moved, else as it was told. */
interface ClockOffset {

  long findOffsetSeconds();
}
