package org.xiaohao.casework.escrow;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OpeningMapper {

  void insert(@Param("opening") Opening opening);

  int countSince(@Param("personId") long personId, @Param("since") LocalDateTime since);

  /** Openings before an id, newest first. */
  List<Opening> list(@Param("before") long before, @Param("limit") int limit);
}
