package org.xiaohao.supervision.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.xiaohao.platform.access.Viewer;

@Mapper
interface VisitMapper {

  /** Stores neither title nor area. */
  void insert(@Param("visit") CovertVisit visit);

  Optional<CovertVisit> findByRef(@Param("ref") String ref);

  Optional<CovertVisit> findById(@Param("id") long id);

  Optional<Long> lock(@Param("id") long id);

  int updateState(@Param("id") long id, @Param("from") VisitState from, @Param("to") VisitState to);

  List<VisitRow> listVisible(@Param("viewer") Viewer viewer, @Param("before") long before, @Param("limit") int limit);

  void insertVillage(@Param("visitId") long visitId, @Param("divisionId") long divisionId);

  void insertMember(@Param("visitId") long visitId, @Param("personId") long personId);

  List<Long> listVillages(@Param("visitId") long visitId);

  List<Long> listMembers(@Param("visitId") long visitId);

  /** Visits that never started and whose columns say what should lie sealed. */
  List<Long> listUnsealed();

  /** Empties the columns that say what lies sealed now. */
  void updateHidden(@Param("id") long id);

  void deleteVillages(@Param("id") long id);

  void deleteMembers(@Param("id") long id);

  /** Writes what lay sealed until now, and the day. */
  void updateStarted(@Param("visit") CovertVisit visit, @Param("on") LocalDate on);

  void updateConclusion(@Param("id") long id, @Param("feedback") String feedback, @Param("on") LocalDate on);

  void updateServed(@Param("id") long id, @Param("on") LocalDate on);

  void insertFinding(@Param("visitId") long visitId, @Param("number") int number, @Param("entry") FindingEntry entry,
      @Param("personId") long personId);

  Optional<VisitFindingView> findByKey(@Param("visitId") long visitId, @Param("key") String key);

  List<VisitFindingView> listFindings(@Param("visitId") long visitId);

  int countFindings(@Param("visitId") long visitId);

  void insertPhoto(@Param("findingId") long findingId, @Param("attachmentId") long attachmentId);

  List<VisitPhoto> listPhotos(@Param("visitId") long visitId);

  void insertFeedback(@Param("visitId") long visitId, @Param("seat") int seat, @Param("personId") long personId,
      @Param("officeId") long officeId);

  List<VisitFeedbackView> listFeedback(@Param("visitId") long visitId);

  int updateFeedback(@Param("visitId") long visitId, @Param("seat") int seat, @Param("answer") FeedbackAnswer answer,
      @Param("recordedById") Long recordedById, @Param("on") LocalDate on);

  int countUnserved(@Param("visitId") long visitId);
}
