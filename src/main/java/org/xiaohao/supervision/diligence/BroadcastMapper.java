package org.xiaohao.supervision.diligence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

/** Broadcast meetings of the counties that somebody oversees. */
@Mapper
interface BroadcastMapper {

  /** A month, and the county behind which its list goes on. */
  record Asked(LocalDate from, LocalDate to, boolean missingOnly, long after) {
  }

  List<CountyMonth> list(@Param("viewer") Viewer viewer, @Param("asked") Asked asked, @Param("limit") int limit);

  void insert(@Param("countyId") long countyId, @Param("meeting") NewBroadcast meeting, @Param("personId") long personId);
}
