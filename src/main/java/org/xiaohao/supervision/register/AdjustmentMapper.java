package org.xiaohao.supervision.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

/** Adjustments of the register, and objections to them. */
@Mapper
interface AdjustmentMapper {

  void insert(@Param("household") Household household, @Param("form") AdjustmentForm form, @Param("ground") String ground,
      @Param("officeId") long officeId, @Param("personId") long personId, @Param("on") LocalDate on);

  Optional<RegisterAdjustment> find(@Param("householdId") long householdId, @Param("number") int number);

  /** The newest, which may still be open. */
  Optional<RegisterAdjustment> findLast(@Param("householdId") long householdId);

  List<RegisterAdjustment> listOf(@Param("householdId") long householdId);

  /** Those in that state which the person may see, newest first. */
  List<AdjustmentRow> listVisible(@Param("viewer") Viewer viewer, @Param("state") AdjustmentState state,
      @Param("before") long before, @Param("limit") int limit);

  /** Decides once. */
  int updateDecided(@Param("id") long id, @Param("to") AdjustmentState to, @Param("personId") long personId,
      @Param("on") LocalDate on);

  void insertObjection(@Param("adjustmentId") long adjustmentId, @Param("receivedOn") LocalDate receivedOn,
      @Param("personId") long personId);

  List<RegisterObjection> listObjections(@Param("adjustmentId") long adjustmentId);

  /** Answers once. */
  int updateAnswered(@Param("id") long id, @Param("verdict") ObjectionVerdict verdict, @Param("personId") long personId,
      @Param("on") LocalDate on);
}
