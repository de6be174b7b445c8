package org.xiaohao.platform.deadline;

import org.apache.ibatis.annotations.Mapper;

@Mapper
interface BusinessClockMapper {

  long findOffsetSeconds();

  int moveForward(long offsetSeconds);

  int setBeforeFirstDeadline(long offsetSeconds);
}
