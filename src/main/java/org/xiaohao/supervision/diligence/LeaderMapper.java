package org.xiaohao.supervision.diligence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

/** The posts of leaders, within the areas that somebody oversees. */
@Mapper
interface LeaderMapper {

  /** Those behind the given post, with their holders of that day. */
  List<Leader> list(@Param("viewer") Viewer viewer, @Param("on") LocalDate on, @Param("after") long after,
      @Param("limit") int limit);

  Optional<Leader> findByCode(@Param("viewer") Viewer viewer, @Param("on") LocalDate on, @Param("code") String code);
}
