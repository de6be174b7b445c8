package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.workflow.TaskContext;

@Mapper
interface SelfCheckMapper {

  void insertLine(@Param("itemId") long itemId, @Param("number") int number, @Param("code") String code,
      @Param("text") String text);

  List<LineView> listLines(@Param("itemId") long itemId, @Param("round") int round);

  Optional<Long> findLine(@Param("itemId") long itemId, @Param("number") int number);

  int countOpenLines(@Param("itemId") long itemId, @Param("round") int round);

  void insertTick(@Param("lineId") long lineId, @Param("round") int round, @Param("evidenceId") long evidenceId,
      @Param("personId") long personId, @Param("on") LocalDate on);

  int deleteTick(@Param("lineId") long lineId, @Param("round") int round);

  void insertEvidence(@Param("item") ProblemItem item, @Param("attachmentId") Long attachmentId,
      @Param("description") String description, @Param("personId") long personId, @Param("officeId") long officeId,
      @Param("on") LocalDate on);

  long findLastEvidence(@Param("itemId") long itemId);

  void insertUse(@Param("evidenceId") long evidenceId, @Param("itemId") long itemId, @Param("round") int round);

  boolean isUsed(@Param("evidenceId") long evidenceId, @Param("itemId") long itemId, @Param("round") int round);

  int countEvidence(@Param("itemId") long itemId, @Param("round") int round);

  List<EvidenceView> listEvidence(@Param("itemId") long itemId);

  void insertSelfCheck(@Param("item") ProblemItem item, @Param("report") SelfCheckReport report,
      @Param("personId") long personId, @Param("on") LocalDate on);

  long findLastSelfCheck(@Param("itemId") long itemId);

  List<SelfCheckView> listSelfChecks(@Param("itemId") long itemId);

  void insertSignature(@Param("selfCheckId") long selfCheckId, @Param("task") TaskContext task,
      @Param("signed") boolean signed, @Param("opinion") String opinion, @Param("on") LocalDate on);

  List<SignatureView> listSignatures(@Param("itemId") long itemId);
}
