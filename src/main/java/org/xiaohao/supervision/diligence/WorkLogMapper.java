package org.xiaohao.supervision.diligence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Days of leaders; whoever asks has found the leaders first. */
@Mapper
interface WorkLogMapper {

  /** All days of a leader in a month together. */
  record Sum(long postId, int days, BigDecimal hours, BigDecimal povertyHours) {
  }

  List<Sum> sum(@Param("postIds") List<Long> postIds, @Param("from") LocalDate from, @Param("to") LocalDate to);

  List<WorkLog> list(@Param("postId") long postId, @Param("from") LocalDate from, @Param("to") LocalDate to);

  List<WorkLogChange> listChanges(@Param("postId") long postId, @Param("from") LocalDate from, @Param("to") LocalDate to);

  void insert(@Param("postId") long postId, @Param("log") NewWorkLog log, @Param("personId") long personId,
      @Param("enteredById") long enteredById);

  Optional<WorkLog> find(@Param("postId") long postId, @Param("on") LocalDate on);

  /** The same, held for the rest of the transaction. */
  Optional<WorkLog> lock(@Param("postId") long postId, @Param("on") LocalDate on);

  void insertChange(@Param("old") WorkLog old, @Param("reason") String reason, @Param("personId") long personId,
      @Param("at") LocalDateTime at);

  void update(@Param("id") long id, @Param("correction") WorkLogCorrection correction);
}
