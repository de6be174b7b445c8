package org.xiaohao.casework.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

@Mapper
interface AccountabilityMapper {

  void insert(@Param("one") Accountability one);

  Optional<Accountability> findByRef(@Param("ref") String ref);

  Optional<Accountability> findById(@Param("id") long id);

  Optional<Accountability> findBySource(@Param("kind") TriggerKind kind, @Param("number") String number);

  Optional<Long> lock(@Param("id") long id);

  int updateState(@Param("id") long id, @Param("from") AccountabilityState from, @Param("to") AccountabilityState to);

  void updateAnswerDue(@Param("id") long id, @Param("on") LocalDate on);

  void updatePublication(@Param("id") long id, @Param("publication") Publication publication,
      @Param("approvedBy") Long approvedBy);

  void updateDeciding(@Param("id") long id, @Param("divisionId") long divisionId);

  void updateDecided(@Param("id") long id, @Param("on") LocalDate on);

  void updateApproved(@Param("id") long id, @Param("on") LocalDate on);

  void updateEffective(@Param("id") long id, @Param("on") LocalDate on);

  void updateAppealUntil(@Param("id") long id, @Param("on") LocalDate on);

  void updateAppealsOver(@Param("id") long id, @Param("on") LocalDate on);

  void updateExecuted(@Param("id") long id, @Param("on") LocalDate on, @Param("publishedOn") LocalDate publishedOn);

  void updateOpened(@Param("id") long id, @Param("handlingOfficeId") long handlingOfficeId,
      @Param("personId") long personId, @Param("on") LocalDate on);

  void updateClosed(@Param("id") long id, @Param("on") LocalDate on);

  List<Accountability> listVisible(@Param("viewer") Viewer viewer, @Param("before") long before,
      @Param("limit") int limit);

  List<Accountability> listAppealable(@Param("viewer") Viewer viewer, @Param("offices") List<Long> offices,
      @Param("limit") int limit);

  /** Served cases with an appeal to be decided, and those whose period for appeals is over. */
  List<Long> listServed(@Param("today") LocalDate today, @Param("after") long after, @Param("limit") int limit);

  void insertVote(@Param("id") long id, @Param("vote") CastVote vote);

  int findLastRound(@Param("id") long id);

  List<CastVote> listVotes(@Param("id") long id);

  boolean isDemotion(@Param("number") String number, @Param("personId") long personId);
}
