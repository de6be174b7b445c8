package org.xiaohao.supervision.inspection;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

@Mapper
interface StatementMapper {

  int insert(@Param("statement") RankStatement statement);

  Optional<RankStatement> findByRef(@Param("ref") String ref);

  Optional<RankStatement> findById(@Param("id") long id);

  boolean isDemanded(@Param("statement") RankStatement statement);

  Optional<Long> lock(@Param("id") long id);

  List<RankStatement> listVisible(@Param("viewer") Viewer viewer, @Param("before") long before,
      @Param("limit") int limit);

  int updateText(@Param("id") long id, @Param("form") StatementText form);
}
