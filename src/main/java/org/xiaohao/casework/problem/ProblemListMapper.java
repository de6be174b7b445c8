package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

@Mapper
interface ProblemListMapper {

  void insert(@Param("list") ProblemList list);

  Optional<ProblemList> findByRef(@Param("ref") String ref);

  Optional<ProblemList> findById(@Param("id") long id);

  Optional<Long> lock(@Param("id") long id);

  int updateState(@Param("id") long id, @Param("from") ListState from, @Param("to") ListState to);

  void countListed(@Param("id") long id, @Param("items") int items);

  void countClosed(@Param("id") long id);

  void countReopened(@Param("id") long id);

  void updateNoneReason(@Param("id") long id, @Param("reason") String reason);

  void updateClosing(@Param("id") long id, @Param("summary") String summary, @Param("on") LocalDate on);

  List<ListRow> listVisible(@Param("viewer") Viewer viewer, @Param("before") long before, @Param("limit") int limit);
}
