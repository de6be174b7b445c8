package org.xiaohao.casework.clue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface VerificationMapper {

  void insert(@Param("verification") Verification verification);

  long lastId();

  Optional<Verification> findLatest(@Param("clueId") long clueId);

  List<Verification> list(@Param("clueId") long clueId);

  void updatePlan(@Param("id") long id, @Param("plannedById") long plannedById, @Param("plannedOn") LocalDate plannedOn);

  void updateApproval(@Param("id") long id, @Param("approvedById") Long approvedById,
      @Param("approvedOn") LocalDate approvedOn, @Param("partySecretaryNeeded") boolean partySecretaryNeeded);

  void updatePartyApproval(@Param("id") long id, @Param("partyApprovedOn") LocalDate partyApprovedOn);

  void updateReport(@Param("verification") Verification verification);

  void updateFinished(@Param("id") long id, @Param("reportNo") String reportNo,
      @Param("finishedOn") LocalDate finishedOn);

  void deleteMembers(@Param("id") long id);

  void insertMember(@Param("member") Member member);

  List<Member> listMembers(@Param("id") long id);

  void clearSignatures(@Param("id") long id);

  void updateSignature(@Param("memberId") long memberId, @Param("signedOn") LocalDate signedOn,
      @Param("refusedOn") LocalDate refusedOn);

  void deleteMeasures(@Param("id") long id);

  void insertMeasure(@Param("id") long id, @Param("kind") MeasureKind kind);

  void updateMeasure(@Param("id") long id, @Param("kind") MeasureKind kind, @Param("approvedOn") LocalDate approvedOn,
      @Param("approvedById") Long approvedById);

  List<Measure> listMeasures(@Param("id") long id);

  void insertEvidence(@Param("evidence") Evidence evidence);

  List<Evidence> listEvidence(@Param("id") long id, @Param("attempt") int attempt);

  void insertFinding(@Param("finding") Finding finding);

  List<Finding> listFindings(@Param("id") long id, @Param("attempt") int attempt);
}
