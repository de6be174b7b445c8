package org.xiaohao.supervision.fund;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

@Mapper
interface IdleMapper {

  /**
   * Money that has not moved after the given day, longest first, and behind the row with that key.
   *
   * @param unmovedOn the last day of a movement with which money counts as idle
   */
  List<IdleFund> list(@Param("viewer") Viewer viewer, @Param("unmovedOn") LocalDate unmovedOn,
      @Param("after") IdleFunds.After after, @Param("limit") int limit);
}
