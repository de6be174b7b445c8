package org.xiaohao.casework.clue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface TalkMapper {

  void insert(@Param("talk") Talk talk);

  long lastId();

  Optional<Talk> findLatest(@Param("clueId") long clueId);

  List<Talk> list(@Param("clueId") long clueId);

  void updatePlan(@Param("id") long id, @Param("method") TalkMethod method, @Param("plannedById") long plannedById,
      @Param("plannedOn") LocalDate plannedOn);

  void deleteMembers(@Param("id") long id);

  void insertMember(@Param("id") long id, @Param("personId") long personId);

  List<Long> listMembers(@Param("id") long id);

  void updateApproval(@Param("id") long id, @Param("approvedById") long approvedById,
      @Param("approvedOn") LocalDate approvedOn);

  void updateSent(@Param("id") long id, @Param("sentOn") LocalDate sentOn, @Param("receivedOn") LocalDate receivedOn);

  void updateReply(@Param("id") long id, @Param("repliedOn") LocalDate repliedOn,
      @Param("partyChiefOpinion") boolean partyChiefOpinion);

  void updateReport(@Param("id") long id, @Param("outcome") TalkOutcome outcome,
      @Param("deniedWithoutGround") boolean deniedWithoutGround);

  void updateFinished(@Param("id") long id, @Param("finishedOn") LocalDate finishedOn);
}
