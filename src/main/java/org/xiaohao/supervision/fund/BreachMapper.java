package org.xiaohao.supervision.fund;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.CaseRef;

/** Money that missed its date: rows that are added and never changed. */
@Mapper
interface BreachMapper {

  /** The list that a breach led to. */
  Optional<Long> findList(@Param("subject") CaseRef subject);

  /** The ordinals of an area, locked so that no two breaches get the same. */
  List<Integer> lockOrdinals(@Param("divisionId") long divisionId);

  void insert(@Param("subject") CaseRef subject, @Param("divisionId") long divisionId, @Param("ordinal") int ordinal,
      @Param("dueOn") LocalDate dueOn, @Param("listId") long listId);
}
