package org.xiaohao.casework.clue;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface FollowUpMapper {

  void insert(@Param("followUp") FollowUp followUp);

  long lastId();

  List<FollowUp> list(@Param("clueId") long clueId);
}
