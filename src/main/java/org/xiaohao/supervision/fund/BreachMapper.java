package org.xiaohao.supervision.fund;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.CaseRef;

/** Money that missed its date: rows that are added; only a correction of the ledger says later that one was not late. */
@Mapper
interface BreachMapper {

  /** The list that a breach led to. */
  Optional<Long> findList(@Param("subject") CaseRef subject);

  /** The ordinals of an area, locked so that no two breaches get the same. */
  List<Integer> lockOrdinals(@Param("divisionId") long divisionId);

  /** How often the area was late, without what corrections have shown to have been in time. */
  int countStanding(@Param("divisionId") long divisionId);

  /** The day on which a correction showed that it was not late; empty if it was. */
  Optional<LocalDate> findLifted(@Param("subject") CaseRef subject);

  /** Does nothing where nothing was late, or where it says so already. */
  void updateLifted(@Param("subject") CaseRef subject, @Param("on") LocalDate on);

  void insert(@Param("subject") CaseRef subject, @Param("divisionId") long divisionId, @Param("ordinal") int ordinal,
      @Param("dueOn") LocalDate dueOn, @Param("listId") long listId);
}
