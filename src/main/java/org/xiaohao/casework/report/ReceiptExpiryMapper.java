package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ReceiptExpiryMapper {

  void updateUntil(@Param("id") long id, @Param("until") LocalDate until);

  void updateMergedUntil(@Param("id") long id, @Param("until") LocalDate until);

  LocalDate findUntil(@Param("id") long id);

  /** Locks reports whose receipts ended before this day. */
  List<Long> lockEnded(@Param("today") LocalDate today, @Param("limit") int limit);

  /** Drops the reporter's half of the keys of these reports. */
  void end(@Param("ids") List<Long> ids);
}
