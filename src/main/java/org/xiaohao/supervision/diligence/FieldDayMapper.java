package org.xiaohao.supervision.diligence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Field days of leaders; whoever asks has found the leaders first. */
@Mapper
interface FieldDayMapper {

  /** A day on which a leader was in a village. */
  record Held(long postId, LocalDate heldOn) {
  }

  /** A stretch in which somebody held a post. */
  record Holding(long postId, LocalDate fromOn, LocalDate toOn) {
  }

  List<FieldDay> list(@Param("postId") long postId, @Param("from") LocalDate from, @Param("to") LocalDate to);

  List<FieldNote> listNotes(@Param("postId") long postId, @Param("from") LocalDate from, @Param("to") LocalDate to);

  List<Held> listHeld(@Param("postIds") List<Long> postIds, @Param("from") LocalDate from, @Param("to") LocalDate to);

  List<Holding> listHoldings(@Param("postIds") List<Long> postIds, @Param("from") LocalDate from,
      @Param("to") LocalDate to);

  void insert(@Param("postId") long postId, @Param("day") NewFieldDay day, @Param("personId") long personId);

  long findId(@Param("postId") long postId, @Param("day") NewFieldDay day);

  void insertNote(@Param("id") long id, @Param("number") int number, @Param("note") NewFieldDay.Note note);
}
