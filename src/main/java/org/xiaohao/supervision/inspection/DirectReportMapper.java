package org.xiaohao.supervision.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

@Mapper
interface DirectReportMapper {

  void insert(@Param("report") DirectReport report);

  Optional<DirectReport> findByRef(@Param("ref") String ref);

  Optional<DirectReport> findById(@Param("id") long id);

  Optional<Long> lock(@Param("id") long id);

  List<DirectReport> listVisible(@Param("viewer") Viewer viewer, @Param("before") long before,
      @Param("limit") int limit);

  void updateHandling(@Param("id") long id, @Param("form") DirectHandling form, @Param("on") LocalDate on);

  int updateReleased(@Param("id") long id, @Param("personId") long personId, @Param("on") LocalDate on);
}
