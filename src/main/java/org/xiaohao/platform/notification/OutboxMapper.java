package org.xiaohao.platform.notification;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OutboxMapper {

  int insert(@Param("notice") Notice notice);

  /** Locks due rows, leaving those of another node alone. */
  List<OutboxRow> listDueForUpdate(@Param("limit") int limit);

  /** Counts an attempt and puts the next one off while this one is made. */
  void take(@Param("id") long id, @Param("seconds") long seconds);

  void markSent(@Param("id") long id);

  void markDropped(@Param("id") long id);

  void markFailed(@Param("id") long id, @Param("state") String state, @Param("failure") String failure,
      @Param("delaySeconds") long delaySeconds);

  int repeat(@Param("id") long id);

  List<OutboxRow> listFailed(@Param("after") long after, @Param("limit") int limit);
}
