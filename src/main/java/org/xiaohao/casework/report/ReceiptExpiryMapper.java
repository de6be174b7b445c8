package org.xiaohao.casework.report;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ReceiptExpiryMapper {

  void updateUntil(@Param("id") long id, @Param("until") LocalDate until);

  void updateMergedUntil(@Param("id") long id, @Param("until") LocalDate until);

  /** Drops the reporter's half of the keys of reports whose receipts ended before this day. */
  int endBefore(@Param("today") LocalDate today, @Param("limit") int limit);
}
