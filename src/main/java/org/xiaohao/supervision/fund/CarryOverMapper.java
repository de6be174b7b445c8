package org.xiaohao.supervision.fund;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

/** Carried-over money and its movements. */
@Mapper
interface CarryOverMapper {

  void insert(@Param("one") CarryOver one);

  Optional<CarryOver> findById(@Param("id") long id);

  Optional<CarryOver> findByRef(@Param("ref") String ref);

  Optional<Long> lock(@Param("id") long id);

  List<CarryOver> listVisible(@Param("viewer") Viewer viewer, @Param("before") long before, @Param("limit") int limit);

  void updateList(@Param("id") long id, @Param("listId") long listId);

  int updateDecided(@Param("id") long id, @Param("decision") RecoveryDecision decision, @Param("personId") long personId);

  /** No more moves than there is. */
  int updateMoved(@Param("id") long id, @Param("move") NewMove move);

  void updateState(@Param("id") long id, @Param("state") CarryOverState state);

  void insertMove(@Param("id") long id, @Param("move") NewMove move, @Param("personId") long personId);

  List<CarryOverMove> listMoves(@Param("id") long id);
}
