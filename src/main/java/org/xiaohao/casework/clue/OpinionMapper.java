package org.xiaohao.casework.clue;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OpinionMapper {

  void insert(@Param("opinion") Opinion opinion);

  long lastId();

  void insertAttendee(@Param("opinionId") long opinionId, @Param("personId") long personId);

  int findRound(@Param("clueId") long clueId, @Param("stage") Stage stage);

  boolean hasSigned(@Param("clueId") long clueId, @Param("stage") Stage stage, @Param("round") int round,
      @Param("personId") long personId);

  List<Opinion> list(@Param("clueId") long clueId);

  List<Long> listAttendees(@Param("opinionId") long opinionId);
}
