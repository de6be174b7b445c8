package org.xiaohao.casework.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Facts and the negative list: rows that are added and never changed. */
@Mapper
interface FactMapper {

  void insert(@Param("fact") TriggerFact fact);

  Optional<TriggerFact> findBySource(@Param("sourceKey") String sourceKey);

  List<TriggerFact> listByInterview(@Param("interviewId") long interviewId);

  List<TriggerFact> listByOffices(@Param("offices") List<Long> offices, @Param("before") long before,
      @Param("limit") int limit);

  void insertNegative(@Param("item") NegativeListItem item);

  Optional<NegativeListItem> findLastNegative(@Param("code") String code);

  List<NegativeListItem> listNegative(@Param("day") LocalDate day);

  List<NegativeListItem> listNegativeVersions();
}
