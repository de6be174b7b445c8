package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

@Mapper
interface LookBackMapper {

  /** An item that is closed in a round. */
  record Closed(long id, String ref, int round) {
  }

  List<Closed> listClosed(@Param("path") String path, @Param("from") LocalDate from, @Param("to") LocalDate to);

  void insert(@Param("lookBack") LookBack lookBack);

  void insertItem(@Param("lookBackId") long lookBackId, @Param("item") Closed item, @Param("sampled") boolean sampled);

  Optional<LookBack> findByRef(@Param("ref") String ref);

  Optional<LookBack> findByQuarter(@Param("officeId") long officeId, @Param("quarter") String quarter);

  List<LookBack> list(@Param("offices") List<Long> offices, @Param("before") long before, @Param("limit") int limit);

  List<LookBackItem> listSample(@Param("viewer") Viewer viewer, @Param("lookBackId") long lookBackId);

  int updateVerdict(@Param("lookBackId") long lookBackId, @Param("itemId") long itemId,
      @Param("finding") LookBackFinding finding, @Param("personId") long personId, @Param("on") LocalDate on);
}
