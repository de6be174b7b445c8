package org.xiaohao.casework.recall;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

@Mapper
interface RecallMapper {

  void insert(@Param("one") Recall one);

  Optional<Recall> findByRef(@Param("ref") String ref);

  Optional<Recall> findById(@Param("id") long id);

  Optional<Long> lock(@Param("id") long id);

  List<Recall> listVisible(@Param("viewer") Viewer viewer, @Param("before") long before, @Param("limit") int limit);

  int updateState(@Param("id") long id, @Param("from") RecallState from, @Param("to") RecallState to);

  void updateVerified(@Param("id") long id, @Param("byId") long byId, @Param("on") LocalDate on);

  void updateApproved(@Param("id") long id, @Param("byId") long byId, @Param("on") LocalDate on);

  void updateNotified(@Param("id") long id, @Param("number") String number, @Param("on") LocalDate on,
      @Param("receivedOn") LocalDate receivedOn);

  void updateClosed(@Param("id") long id, @Param("replaced") boolean replaced,
      @Param("replacedOn") LocalDate replacedOn, @Param("on") LocalDate on);
}
