package org.xiaohao.casework.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AppealMapper {

  void insert(@Param("accountabilityId") long accountabilityId, @Param("subjectId") long subjectId,
      @Param("on") LocalDate on, @Param("recordedById") Long recordedById);

  List<Appeal> list(@Param("accountabilityId") long accountabilityId);

  Optional<Appeal> findBySubject(@Param("subjectId") long subjectId);

  void updateDecided(@Param("id") long id, @Param("form") DecideAppealForm form, @Param("number") String number);

  void updateReceipt(@Param("id") long id, @Param("receipt") Reply receipt, @Param("on") LocalDate on);
}
