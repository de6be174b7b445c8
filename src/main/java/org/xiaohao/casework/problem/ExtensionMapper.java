package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.workflow.TaskContext;

@Mapper
interface ExtensionMapper {

  void insert(@Param("item") ProblemItem item, @Param("asked") ExtensionRequest asked, @Param("personId") long personId,
      @Param("officeId") long officeId, @Param("on") LocalDate on);

  void insertEvidence(@Param("extensionId") long extensionId, @Param("evidenceId") long evidenceId);

  Optional<ExtensionView> findPending(@Param("itemId") long itemId);

  List<ExtensionView> listByItem(@Param("itemId") long itemId);

  List<ExtensionProof> listEvidence(@Param("itemId") long itemId);

  int countApproved(@Param("itemId") long itemId, @Param("round") int round);

  int updateDecided(@Param("id") long id, @Param("state") ExtensionState state, @Param("opinion") String opinion,
      @Param("task") TaskContext task, @Param("on") LocalDate on);

  int updateMoot(@Param("itemId") long itemId);
}
