package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.workflow.TaskContext;

@Mapper
interface CheckMapper {

  void insertCheck(@Param("item") ProblemItem item, @Param("step") CheckStep step, @Param("opinion") Opinion opinion,
      @Param("task") TaskContext task, @Param("on") LocalDate on);

  void insertReview(@Param("item") ProblemItem item, @Param("review") SpotReview review,
      @Param("task") TaskContext task, @Param("on") LocalDate on);

  List<CheckView> listChecks(@Param("itemId") long itemId);

  void insertReturn(@Param("item") ProblemItem item, @Param("step") CheckStep step, @Param("reason") String reason,
      @Param("task") TaskContext task, @Param("on") LocalDate on);

  List<ReturnView> listReturns(@Param("itemId") long itemId);

  void insertPublicity(@Param("item") ProblemItem item, @Param("form") PublicityForm form,
      @Param("personId") long personId, @Param("on") LocalDate on);

  LocalDate findSelfCheckedOn(@Param("itemId") long itemId);

  Optional<PublicityView> findLastPublicity(@Param("itemId") long itemId);

  List<PublicityView> listPublicity(@Param("itemId") long itemId);

  void insertPublicityObjection(@Param("publicityId") long publicityId,
      @Param("objection") PublicityVerdict.Objection objection, @Param("on") LocalDate on);

  List<PublicityObjectionView> listPublicityObjections(@Param("itemId") long itemId);

  void insertSignOff(@Param("item") ProblemItem item, @Param("number") String number, @Param("opinion") String opinion,
      @Param("task") TaskContext task, @Param("on") LocalDate on);

  List<SignOffView> listSignOffs(@Param("itemId") long itemId);

  List<ItemSigner> listSigners(@Param("itemId") long itemId, @Param("round") int round);

  void insertReopening(@Param("item") ProblemItem item, @Param("reason") String reason, @Param("dueOn") LocalDate dueOn,
      @Param("personId") long personId, @Param("officeId") long officeId, @Param("on") LocalDate on);

  Optional<LocalDate> findReopenedOn(@Param("itemId") long itemId, @Param("round") int round);

  List<ReopeningView> listReopenings(@Param("itemId") long itemId);
}
