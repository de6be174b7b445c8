package org.xiaohao.casework.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

@Mapper
interface InterviewMapper {

  void insert(@Param("interview") Interview interview);

  Optional<Interview> findById(@Param("id") long id);

  List<Interview> listBatch(@Param("viewer") Viewer viewer, @Param("offices") List<Long> offices,
      @Param("limit") int limit);

  Optional<Interview> findByRef(@Param("ref") String ref);

  /** The session that is still being worded for an area; facts that come meanwhile join it. */
  Optional<Interview> findProposed(@Param("area") long area, @Param("office") long office);

  Optional<Long> lock(@Param("id") long id);

  int updateState(@Param("id") long id, @Param("from") InterviewState from, @Param("to") InterviewState to);

  /** Writes everything but state and identity. */
  void update(@Param("interview") Interview interview);

  List<Interview> listVisible(@Param("viewer") Viewer viewer, @Param("before") long before, @Param("limit") int limit);

  void insertPerson(@Param("person") InterviewPerson person);

  void deletePersons(@Param("interviewId") long interviewId);

  List<InterviewPerson> listPersons(@Param("interviewId") long interviewId);

  Optional<InterviewPerson> findPerson(@Param("id") long id);

  void updateAide(@Param("id") long id, @Param("aideId") Long aideId);

  void updateDraft(@Param("id") long id, @Param("draft") String draft, @Param("byId") long byId);

  void updateAnswer(@Param("id") long id, @Param("answer") String answer, @Param("draftedById") Long draftedById,
      @Param("on") LocalDate on, @Param("rescheduleReason") String rescheduleReason);

  void updateWords(@Param("id") long id, @Param("explanation") String explanation,
      @Param("statement") String statement);

  /** Whether the person was notified or may draft, or holds a post that promised something. */
  boolean concerns(@Param("personId") long personId, @Param("posts") List<Long> posts);

  /** Where the person is summoned or may draft, latest first. */
  List<InterviewPerson> listSummoned(@Param("personId") long personId);
}
