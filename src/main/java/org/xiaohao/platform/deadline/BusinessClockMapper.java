package org.xiaohao.platform.deadline;

import org.apache.ibatis.annotations.Mapper;

@Mapper
interface BusinessClockMapper extends ClockOffset {

  @Override
  long findOffsetSeconds();

  int moveForward(long offsetSeconds);

  int setBeforeFirstDeadline(long offsetSeconds);
}
