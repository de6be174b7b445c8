package org.xiaohao.casework.clue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.casework.report.Conclusion;
import org.xiaohao.casework.report.SubKind;

@Mapper
interface ClueMapper {

  void insert(@Param("clue") Clue clue);

  Optional<Clue> findById(@Param("id") long id);

  Optional<Clue> findByRef(@Param("ref") String ref);

  Optional<Clue> findByReport(@Param("reportId") long reportId);

  Optional<Clue> lock(@Param("id") long id);

  Optional<Long> findReport(@Param("id") long id);

  List<Clue> listShelvedDue(@Param("today") LocalDate today, @Param("after") long after, @Param("limit") int limit);

  int move(@Param("id") long id, @Param("from") ClueState from, @Param("to") ClueState to);

  void updateProposal(@Param("id") long id, @Param("disposal") Disposal disposal, @Param("subKind") SubKind subKind,
      @Param("grave") boolean grave, @Param("closureGround") ClosureGround closureGround);

  void updateShelved(@Param("id") long id, @Param("shelvedOn") LocalDate shelvedOn,
      @Param("reviewOn") LocalDate reviewOn);

  void updateReviewOn(@Param("id") long id, @Param("reviewOn") LocalDate reviewOn);

  void updateEvidenceOn(@Param("id") long id, @Param("evidenceOn") LocalDate evidenceOn);

  void updateConclusion(@Param("id") long id, @Param("conclusion") Conclusion conclusion,
      @Param("concludedOn") LocalDate concludedOn);

  void updateArchivedOn(@Param("id") long id, @Param("archivedOn") LocalDate archivedOn);
}
